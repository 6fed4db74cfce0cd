// What `lib/text/fold.ts` drops or folds, and what a page may typeset anew when it renders again: quotation marks, dashes.
const dropped = /[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * A text without any white space, so that neither line breaks in the source nor inline or block elements between two
 * words matter to a search. Every unit that stays keeps its place among those that stay: see `unsqueezed`.
 */
export const squeeze = (text: string): string =>
  text
    .toWellFormed()
    .replace(dropped, '')
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-');

/** Where in `text` its squeezed form's unit number `index` stands. */
export function unsqueezed(text: string, index: number): number {
  let kept = 0;
  for (let place = 0; place < text.length; place++) {
    if (squeeze(text.charAt(place)) === '') continue;
    if (kept === index) return place;
    kept++;
  }
  return text.length;
}
