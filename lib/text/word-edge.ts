/** The text in small letters, letter for letter: "İ" has two small ones in Unicode, and ranges must hold. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join('');
}

// Plain ranges, few of them: `\p{L}` costs a third of a millisecond in every pattern that has it, and a language has
// twenty of them. The marks of Arabic and Hindi lie between.
/** The inside of a class of letters, marks and the digits of other scripts among them. */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u024f\\u0370-\\u060b\\u0620-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7a3';

/** A letter or digit, as a class in a pattern that is matched against small letters. */
export const letterOrDigit = `[0-9${letters}]`;
/** Words that may not stand inside a longer word. `\b` knows no letters beyond ASCII. */
export const wordStart = `(?<!${letterOrDigit})`;
export const wordEnd = `(?!${letterOrDigit})`;

const lists = new Map<string, string[]>();

/** The words of a list that stands as alternatives of a pattern, "more than|over", the longest first. */
export function asWords(list: string): string[] {
  let words = lists.get(list);
  if (!words) {
    words = list === '(?!)' ? [] : list.replaceAll('\\', '').split('|');
    words.sort((a, b) => b.length - a.length);
    lists.set(list, words);
  }
  return words;
}
