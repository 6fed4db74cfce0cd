/**
 * How much a story is about a term, in four steps so that a posting holds it in two bits: 3 is the title or a tag; below that,
 * how often the text says the term, measured at its length, as BM25 weighs it.
 */
export type Level = 0 | 1 | 2 | 3;

/** The level of a term said so often in a text of so many words. */
export function levelOf(times: number, words: number, inTitle: boolean): Level {
  if (inTitle) return 3;
  const lengthen = 0.4 + (0.6 * words) / usualLength;
  const impact = (times * 2.2) / (times + 1.2 * lengthen);
  return impact < 1.25 ? 0 : impact < 1.65 ? 1 : 2;
}

const usualLength = 600;

/**
 * What a found word is worth, by the code that a column keeps of it: the codes are in the order of their worth, so that the
 * best of several words is the greatest. A word of which only the beginning was typed counts a little more than half.
 */
export const worths = new Float32Array([0, 0.6, 0.85, 1, 1.1, 1.45, 1.8, 1.85, 3]);
/** By level: the codes of a whole word and of a word's beginning. */
export const wholeCodes = new Uint8Array([3, 5, 7, 8]);
export const prefixCodes = new Uint8Array([1, 2, 4, 6]);
