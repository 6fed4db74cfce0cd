/** Characters that no reader sees: they steer line breaks or bidi order. */
export const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The page's words as a reader sees them: white space folded to single spaces and trimmed, unseen characters
 * left out, lone surrogates replaced.
 */
export const fold = (text: string): string => text.toWellFormed().replace(unseen, '').replace(/\s+/g, ' ').trim();
