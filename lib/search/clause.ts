import type { Range } from '../model.ts';
import { type Word, wordsIn } from './words.ts';

/** One place of what is sought: any of these terms; `asPrefix` where words that begin so will do. */
export interface Sought {
  /** How many terms after the first of its clause. */
  at: number;
  terms: string[];
  asPrefix: boolean;
}

/** Words that belong together: one, or several that stand in a row. Never empty. */
export interface Clause {
  sought: Sought[];
  /** Where in the query it was written. */
  from: Range;
}

/**
 * What a piece of a query asks for; `undefined` where it has no letter or digit. Several words in it, as in "e-mail" or a
 * quotation, have to stand in a row. `open` where its last word is still being typed.
 */
export function clauseOf(piece: string, from: Range, open: boolean): Clause | undefined {
  const words = wordsIn(piece);
  const sought = soughtIn(words);
  const last = sought.at(-1);
  if (!last) return undefined;
  addSpellings(sought, soughtIn(wordsIn(spelledOut(piece))));
  // A pair of signs that know no spaces is found within any run as it is.
  if (open && words.at(-1)?.part === 'word' && words.at(-1)?.end === piece.length) last.asPrefix = true;
  return { sought, from };
}

const soughtIn = (words: readonly Word[]): Sought[] =>
  words.flatMap(({ term, part }, at) =>
    // The last sign of a run is in the pair before it; one that stands alone may be followed by any.
    part === 'last' ? [] : [{ at, terms: [term], asPrefix: part === 'only' }],
  );

/**
 * Whoever types "Müller" also finds "Mueller". Not the other way round: of "Mueller" nobody can tell that it is no "blue", and
 * "does" is not "dös". Without its dots, "Muller" is found by either.
 */
const spelledOut = (piece: string): string =>
  piece.normalize('NFC').replace(/[äöüøåÄÖÜØÅ]/g, (letter) => digraphs[letter.toLowerCase()] ?? letter);

const digraphs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function addSpellings(sought: Sought[], also: Sought[]): void {
  for (const [index, { terms }] of sought.entries()) {
    const other = also[index]?.terms[0];
    if (other !== undefined && !terms.includes(other)) terms.push(other);
  }
}

/** Whether a term of a text is what is sought there. Asked of every word of hundreds of texts. */
function isSought({ terms, asPrefix }: Sought, term: string): boolean {
  for (const one of terms) if (term === one || (asPrefix && term.startsWith(one))) return true;
  return false;
}

/** Where a clause is in a row of terms: the numbers of its first and last term, one pair for each place. */
export function placesOf({ sought }: Clause, terms: readonly { term: string }[]): { first: number; last: number }[] {
  const span = sought.at(-1)?.at ?? 0;
  const [opening] = sought;
  const places: { first: number; last: number }[] = [];
  if (!opening) return places;
  for (let first = 0; first + span < terms.length; first += 1) {
    if (!isSought(opening, terms[first]?.term ?? '')) continue;
    if (sought.every((one) => isSought(one, terms[first + one.at]?.term ?? '')))
      places.push({ first, last: first + span });
  }
  return places;
}
