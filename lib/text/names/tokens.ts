import type { Range } from '../../model.ts';

/** A word of a text. `gap` is what stands between it and the word before. */
export interface Token extends Range {
  text: string;
  gap: string;
  /** It begins with a capital, or with a small word and a capital: "al-Masri". */
  capital: boolean;
}

/** The words of a text, with what is inside them: "O’Neill", "AT&T", "U.S.", "Jean-Luc". Read letter by letter: a name costs no pattern. */
export function tokensOf(text: string, primary: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isInside(text, at) || inner(text, at, start))) at++;
    if (text[at] === '+' && at - start > 2) at++;
    for (const [from, to] of parted(text, start, at, primary)) {
      const word = text.slice(from, to);
      tokens.push({ start: from, end: to, text: word, gap: text.slice(last, from), capital: isCapital(word) });
      last = to;
    }
  }
  return tokens;
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word[0] ?? '';
  if (first !== first.toLowerCase()) return true;
  const prefix = /^(?:al|el|ul|as|ad|mc)-(.)/i.exec(word)?.[1];
  return prefix !== undefined && prefix !== prefix.toLowerCase();
}

/** All capitals, two letters or more. */
export const isLoud = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter or a mark on one, in any script; not the punctuation between. */
function isLetter(code: number): boolean {
  if (code < 0xaa) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff20)
  );
}

const isInside = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));

/** Marks between letters that belong to the word. */
function inner(text: string, at: number, start: number): boolean {
  const mark = text[at];
  if (mark === '.') {
    // "U.S.": one letter, a dot, one letter, a dot.
    const single = at - start === 1 || text[at - 2] === '.';
    const capital = text[at - 1] !== text[at - 1]?.toLowerCase();
    return (
      single && capital && (isInside(text, at + 1) ? !isInside(text, at + 2) || text[at + 2] === '.' : at - start > 1)
    );
  }
  if (mark === '’' || mark === "'" || mark === '-' || mark === '&' || mark === '‑') return isInside(text, at + 1);
  return false;
}

/** Where a word of the text is two: "l’Office", "Sudan’s", "Fenerbahçe’nin". */
function parted(text: string, start: number, end: number, primary: string): [number, number][] {
  const word = text.slice(start, end);
  const mark = Math.max(word.indexOf('’'), word.indexOf("'"));
  if (mark <= 0) return [[start, end]];
  const tail = word.slice(mark + 1);
  if (primary === 'fr' || primary === 'it' || primary === 'pt') {
    const elided = mark <= 5 && !(primary === 'it' && isCapital(word) && isCapital(tail));
    return elided
      ? [
          [start, start + mark],
          [start + mark + 1, end],
        ]
      : [[start, end]];
  }
  if (primary === 'tr' || tail === 's' || tail === 'S')
    return [
      [start, start + word.lastIndexOf(word[mark] ?? '')],
      [end, end],
    ].filter(([from = 0, to = 0]) => to > from) as [number, number][];
  return [[start, end]];
}

/** The word that stands before a place in the text with one space between, without its opening marks. */
export function wordBefore(text: string, at: number): string | undefined {
  if (text[at - 1] !== ' ') return undefined;
  const from = Math.max(text.lastIndexOf(' ', at - 2), at - 42) + 1;
  const word = text.slice(from, at - 1).replace(/^[("“„«]+/, '');
  return word && isLetter(word.charCodeAt(0)) && !/[,;:!?)”"»…]$/.test(word) ? word : undefined;
}
