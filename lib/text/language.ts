/** Primary subtag in lower case, "nb" for every Norwegian. What a language tag means to our word lists. */
export function primaryOf(language: string): string {
  const primary = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

/** Japanese and Chinese set no spaces between words. */
export const isUnspaced = (primary: string): boolean => primary === 'ja' || primary === 'zh';

/** The tag if the browser understands it, else English: a page may claim any language. */
export function knownTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A pattern of alternatives, the longest first, so that "more than" is not cut short by "more". */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');

/** Words that may not stand inside a longer word. `\b` knows no letters beyond ASCII. */
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';
