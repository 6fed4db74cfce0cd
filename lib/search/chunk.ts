import { type ByteReader, ByteWriter } from './bytes.ts';
import { DamagedIndex } from './damaged-index.ts';
import { sharedBytes } from './terms.ts';
import { longestTerm } from './words.ts';

/*
 * A chunk is a row of terms in their order, each as: bytes shared with the term before it, length and bytes of the rest, length
 * and bytes of its postings. Postings are the stories that have the term, in order, each as one number: four times the distance
 * from the story before it (the first: from the chunk's base), plus the level. A story's own entry is a chunk of that story alone.
 */

/** Room for any term's bytes. */
export const termRoom = longestTerm * 3 + 3;

/** Writes one chunk. */
export class ChunkWriter {
  readonly #bytes = new ByteWriter();
  readonly #last = new Uint8Array(termRoom);
  #lastLength = 0;

  get length(): number {
    return this.#bytes.length;
  }

  add(term: Uint8Array, length: number, postings: Uint8Array): void {
    const shared = sharedBytes(this.#last, this.#lastLength, term, length);
    this.#bytes.number(shared);
    this.#bytes.number(length - shared);
    this.#bytes.copy(term, shared, length);
    this.#bytes.number(postings.length);
    this.#bytes.copy(postings, 0, postings.length);
    this.#last.set(term.subarray(shared, length), shared);
    this.#lastLength = length;
  }

  /** The chunk; the writer begins another. */
  taken(): Uint8Array<ArrayBuffer> {
    this.#lastLength = 0;
    return this.#bytes.taken();
  }
}

/** Steps a reader to the chunk's next term, which is copied into `term` where it differs from the one before; answers its length. */
export function readTerm(from: ByteReader, term: Uint8Array): number {
  const shared = from.number();
  const length = shared + from.lengthOfRest();
  if (length > term.length) throw new DamagedIndex(`No term has ${length} bytes`);
  for (let at = shared; at < length; at += 1) term[at] = from.bytes[from.at++] ?? 0;
  return length;
}

/**
 * Finds a term, or all that begin with it, and tells where their postings are. What a term shares with the one before it tells most
 * terms apart from the sought one without a look at their bytes.
 */
export function seek(
  chunk: ByteReader,
  sought: Uint8Array,
  asPrefix: boolean,
  found: (start: number, end: number, isWhole: boolean) => void,
): void {
  const { bytes } = chunk;
  // How many bytes the term before has in common with what is sought, of which it was smaller.
  let common = 0;
  while (chunk.at < bytes.length) {
    const shared = chunk.number();
    const rest = chunk.lengthOfRest();
    const start = chunk.at;
    chunk.at += rest;
    const postings = chunk.lengthOfRest();
    if (shared < common) return; // it differs earlier than the one before it did, so it is greater
    if (shared === common) {
      let at = 0;
      while (at < rest && common < sought.length && bytes[start + at] === sought[common]) {
        at += 1;
        common += 1;
      }
      if (common === sought.length) {
        const isWhole = at === rest;
        if (!isWhole && !asPrefix) return;
        found(chunk.at, chunk.at + postings, isWhole);
        if (!asPrefix) return;
        // From here on, what shares as much begins with it as well.
        chunk.at += postings;
        seekOn(chunk, sought.length, found);
        return;
      }
      if (at < rest && (bytes[start + at] ?? 0) > (sought[common] ?? 0)) return;
    }
    chunk.at += postings;
  }
}

/** All terms from here on that share that many bytes. */
function seekOn(
  chunk: ByteReader,
  length: number,
  found: (start: number, end: number, isWhole: boolean) => void,
): void {
  while (chunk.at < chunk.bytes.length) {
    if (chunk.number() < length) return;
    const rest = chunk.lengthOfRest();
    chunk.at += rest;
    const postings = chunk.lengthOfRest();
    found(chunk.at, chunk.at + postings, false);
    chunk.at += postings;
  }
}
