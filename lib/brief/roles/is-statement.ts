/** Long enough to say something, whole, and no question. "LUND.", "Mar 3, 04:11 AM" and "What is a ferry worth?" are none. */
export const isStatement = (text: string): boolean =>
  isWhole(text) && text.length >= (/[\u3040-\u9fff]/.test(text) ? 14 : 40);

/** A sentence from its first word to its stop, and no question. */
export const isWhole = (text: string): boolean =>
  /[.!。！»”"’)\]۔।]$/u.test(text) && !/[?？؟]["”’»]?$/u.test(text) && /^[^\p{Ll}…]/u.test(text);
