import { ByteReader } from './bytes.ts';
import { readTerm, termRoom } from './chunk.ts';
import type { ChunkPlace, Segment, SegmentStore } from './segment-store.ts';
import { compareBytes } from './terms.ts';

/** A segment was replaced while it was read: look again what there is. */
export class Replaced extends Error {}

/**
 * Reads segments out of a store. Keeps the tables of contents of those in use, and of the chunks those that were used last; both are
 * never wrong, since segments do not change and their ids are not given again.
 */
export class SegmentReader {
  readonly #store: SegmentStore;
  readonly #contents = new Map<number, Uint8Array[]>();
  readonly #chunks = new Map<string, Uint8Array>();
  readonly #most: number;
  #bytes = 0;

  constructor(store: SegmentStore, most = 16_000_000) {
    this.#store = store;
    this.#most = most;
  }

  /** Loads what is not known of these segments, forgets all others. */
  async open(segments: readonly Segment[]): Promise<void> {
    const ids = new Set(segments.map(({ id }) => id));
    for (const id of this.#contents.keys()) if (!ids.has(id)) this.#contents.delete(id);
    const unknown = segments.filter(({ id }) => !this.#contents.has(id));
    if (unknown.length === 0) return;
    const tables = await this.#store.chunks(unknown.map(({ id }) => ({ segment: id, chunk: 0 })));
    for (const [index, { id }] of unknown.entries()) {
      const table = tables[index];
      if (!table) throw new Replaced(`Segment ${id} is gone`);
      this.#contents.set(id, firstTerms(table));
    }
  }

  /** Where a term is in an open segment, or all that begin with it: chunks in a row, none where it cannot be. */
  placesOf({ id }: Segment, sought: Uint8Array, asPrefix: boolean): ChunkPlace[] {
    const firsts = this.#contents.get(id);
    if (!firsts) throw new Replaced(`Segment ${id} was closed by another search`);
    const places: ChunkPlace[] = [];
    // A chunk may hold it if it begins at or before it and the next does not begin before it: that one may go on with it.
    for (let at = lastBefore(firsts, sought); at < firsts.length; at += 1) {
      const first = firsts[at];
      if (!first) continue; // before the first chunk
      const length = asPrefix ? Math.min(first.length, sought.length) : first.length;
      if (compareBytes(first, length, sought, sought.length) > 0) break;
      places.push({ segment: id, chunk: at + 1 });
    }
    return places;
  }

  /** The chunks in these places, in their order. */
  async chunks(places: readonly ChunkPlace[]): Promise<Uint8Array[]> {
    const known = places.map((place) => this.#kept(place));
    const missing = places.filter((_, index) => !known[index]);
    const loaded = missing.length > 0 ? await this.#store.chunks(missing) : [];
    for (const [index, place] of missing.entries()) {
      const chunk = loaded[index];
      if (!chunk) throw new Replaced(`Segment ${place.segment} is gone`);
      this.#keep(place, chunk);
    }
    let next = 0;
    return known.map((chunk) => {
      const one = chunk ?? loaded[next++];
      if (!one) throw new Error('A chunk was loaded and is not there');
      return one;
    });
  }

  #kept({ segment, chunk }: ChunkPlace): Uint8Array | undefined {
    const key = `${segment}/${chunk}`;
    const bytes = this.#chunks.get(key);
    if (bytes) {
      this.#chunks.delete(key); // to the end of the row: used last
      this.#chunks.set(key, bytes);
    }
    return bytes;
  }

  #keep({ segment, chunk }: ChunkPlace, bytes: Uint8Array): void {
    const key = `${segment}/${chunk}`;
    this.#bytes += bytes.length - (this.#chunks.get(key)?.length ?? 0);
    this.#chunks.set(key, bytes);
    for (const [oldest, old] of this.#chunks) {
      if (this.#bytes <= this.#most) break;
      this.#chunks.delete(oldest);
      this.#bytes -= old.length;
    }
  }
}

function firstTerms(table: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(table);
  const term = new Uint8Array(termRoom);
  const firsts: Uint8Array[] = [];
  while (reader.at < table.length) {
    firsts.push(term.slice(0, readTerm(reader, term)));
    reader.at += 1; // no postings: one zero
  }
  return firsts;
}

/** The number of the last term that comes before another; -1 where none does. */
function lastBefore(terms: readonly Uint8Array[], sought: Uint8Array): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const term = terms[middle] ?? sought;
    if (compareBytes(term, term.length, sought, sought.length) < 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
