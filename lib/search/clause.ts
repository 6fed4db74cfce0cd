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
  // A pair of signs that know no spaces is found within any run as it is.
  if (open && words.at(-1)?.part === 'word' && words.at(-1)?.end === piece.length) last.asPrefix = true;
  return { sought, from };
}

const soughtIn = (words: readonly Word[]): Sought[] =>
  words.flatMap(({ term, also, part }, at) =>
    // The last sign of a run is in the pair before it; one that stands alone may be followed by any.
    part === 'last' ? [] : [{ at, terms: also ? [term, also] : [term], asPrefix: part === 'only' }],
  );

/** Whether a word of a text is what is sought there. Asked of every word of hundreds of texts. */
function isSought({ terms, asPrefix }: Sought, { term, also }: Word): boolean {
  for (const one of terms) {
    if (term === one || also === one) return true;
    if (asPrefix && (term.startsWith(one) || also.startsWith(one))) return true;
  }
  return false;
}

/** Where a clause is in a text's words: the numbers of its first and last one, a pair for each place. */
export function placesOf({ sought }: Clause, words: readonly Word[]): { first: number; last: number }[] {
  const span = sought.at(-1)?.at ?? 0;
  const isAt = (one: Sought, at: number): boolean => {
    const word = words[at];
    return word !== undefined && isSought(one, word);
  };
  const [opening] = sought;
  const places: { first: number; last: number }[] = [];
  if (!opening) return places;
  for (let first = 0; first + span < words.length; first += 1) {
    if (!isAt(opening, first)) continue;
    if (sought.every((one) => isAt(one, first + one.at))) places.push({ first, last: first + span });
  }
  return places;
}
