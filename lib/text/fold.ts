/**
 * The page's words as a reader sees them: white space folded to single spaces and trimmed, the characters that only
 * steer line breaks or bidi order left out, lone surrogates replaced.
 */
export const fold = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
