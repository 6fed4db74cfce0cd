/** Long enough to say something, whole, and no question. "LUND.", "Mar 3, 04:11 AM" and "What is a ferry worth?" are none. */
export const isStatement = (text: string): boolean =>
  /[.!。！»”"’)\]۔।]$/u.test(text) &&
  !/[?？؟]["”’»]?$/u.test(text) &&
  /^[^\p{Ll}…]/u.test(text) &&
  text.length >= (/[\u3040-\u9fff]/.test(text) ? 14 : 40);
