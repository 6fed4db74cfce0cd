/** The letters and digits of a text in lower case, and nothing between them: two texts that have the same say the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
