import { ChunkWriter, termRoom } from './chunk.ts';
import { levelOf } from './levels.ts';
import { writeTerm } from './terms.ts';
import { eachWord, type Visit } from './words.ts';

/** The words a story is found by. */
export interface Searchable {
  title: string;
  tags: readonly string[];
  /** Its text by blocks, and what else it is known by: outlet, authors, the reader's notes. No phrase reaches from one into the next. */
  texts: readonly string[];
}

/** The version of terms, entries and segments: an index of another version is thrown away and made again from the stories. */
export const indexVersion = 2;

/** Before the letter that a word begins with, where that letter is all that was typed: no term of a text begins so. */
export const openingSign = '\u0001';

/**
 * What the index has to know of a story, a few kilobytes: a chunk (chunk.ts) whose only story is this one. Besides its terms it
 * holds the letters that its words begin with; without them the first letter typed would cost a tenth of the index to read.
 */
export function entryOf({ title, tags, texts }: Searchable): Uint8Array<ArrayBuffer> {
  const times = new Map<string, number>();
  let words = 0;
  const count: Visit = (term, _, __, part, also) => {
    words += 1;
    times.set(term, (times.get(term) ?? 0) + 1);
    if (also) times.set(also, (times.get(also) ?? 0) + 1);
    if (part === 'word') openings.add(term.codePointAt(0) ?? 0);
  };
  const openings = new Set<number>();
  for (const text of texts) eachWord(text, count);
  const inTitle = new Set<string>();
  for (const text of [title, ...tags]) {
    eachWord(text, (term, start, end, part, also) => {
      count(term, start, end, part, also);
      inTitle.add(term);
      inTitle.add(also);
      if (part === 'word') inTitle.add(openingOf(term));
    });
  }
  for (const letter of openings) times.set(openingSign + String.fromCodePoint(letter), 1);
  const chunk = new ChunkWriter();
  const bytes = new Uint8Array(termRoom);
  const posting = new Uint8Array(1);
  for (const term of [...times.keys()].sort()) {
    posting[0] = levelOf(times.get(term) ?? 1, words, inTitle.has(term));
    chunk.add(bytes, writeTerm(term, bytes), posting);
  }
  return chunk.taken();
}

/** The term that stands for all words with this one's first letter. */
export const openingOf = (term: string): string => openingSign + String.fromCodePoint(term.codePointAt(0) ?? 0);
