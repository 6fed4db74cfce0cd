/**
 * What a file says in words, fit to be kept: well-formed, without control characters, NFC, trimmed, at most so long.
 * Nothing where there are no words. `cut` is told when something was left out.
 */
export function wordsIn(value: unknown, longest: number, cut?: () => void): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // Cut before it is looked at: what is beyond is not worth the time, and composing letters only shortens.
  const given = String(value);
  const text = clean(given.length > longest * 4 ? given.slice(0, longest * 4) : given);
  if (text.length <= longest && given.length <= longest * 4) return text || undefined;
  cut?.();
  return (
    text
      .slice(0, longest)
      .toWellFormed()
      .replace(/\ufffd$/, '')
      .trimEnd() || undefined
  );
}

/** The same on one line. */
export const lineIn = (value: unknown, longest: number, cut?: () => void): string | undefined =>
  wordsIn(typeof value === 'string' ? value.replace(/\s{2,}|[^\S ]/g, ' ') : value, longest, cut);

// Most of what files say is plain, and has nothing to clean but its ends.
const plain = /^[ -~]*$/;

const clean = (text: string): string => (plain.test(text) ? text.trim() : cleaned(text));

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
    .normalize('NFC')
    .trim();
