/** A sentence without what differs from one copy to the next: white space, case, the form of quotes and dashes. */
export const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...')
    .toLowerCase()
    .replace(/\s+/g, '');

/** Whether one sentence is the other, or most of it. */
export function isSameSentence(one: string, other: string): boolean {
  const [short = '', long = ''] = [squashed(one), squashed(other)].sort((a, b) => a.length - b.length);
  return short !== '' && long.includes(short) && short.length >= 0.6 * long.length;
}
