import { ByteReader } from './bytes.ts';
import { readTerm, termRoom } from './chunk.ts';
import type { Postings } from './postings.ts';
import { compareBytes } from './terms.ts';

/** The next chunks of what is merged, some at a time; none at its end. */
export type NextChunks = () => Promise<readonly Uint8Array[]>;

/** Walks the terms of an entry or a segment in order, for a merge. */
export class TermSource {
  readonly term = new Uint8Array(termRoom);
  length = 0;
  readonly #base: number;
  readonly #more: NextChunks;
  #loaded: readonly Uint8Array[] = [];
  #next = 0;
  #reader = new ByteReader(new Uint8Array(0));

  /** `base` is what the chunks' postings count from. */
  constructor(base: number, more: NextChunks) {
    this.#base = base;
    this.#more = more;
  }

  /** Adds the postings of the term it is at; to be called once before each step. */
  postings(into: Postings): void {
    const bytes = this.#reader.lengthOfRest();
    into.read(this.#reader, this.#reader.at + bytes, this.#base);
  }

  /** Steps to the next term in what is loaded; `false` where a chunk has to be loaded first. */
  step(): boolean {
    if (this.#reader.at >= this.#reader.bytes.length) {
      const chunk = this.#loaded[this.#next];
      if (!chunk) return false;
      this.#next += 1;
      this.#reader = new ByteReader(chunk);
    }
    this.length = readTerm(this.#reader, this.term);
    return true;
  }

  /** Loads and steps; `false` at the end. */
  async load(): Promise<boolean> {
    this.#loaded = await this.#more();
    this.#next = 0;
    return this.step();
  }
}

/** Sources by the term they are at, the smallest on top; of the same term, the source that was given first. */
export class SourceHeap {
  readonly #sources: { source: TermSource; place: number }[];

  constructor(sources: readonly TermSource[]) {
    this.#sources = sources.map((source, place) => ({ source, place }));
    for (let at = this.#sources.length >> 1; at >= 0; at -= 1) this.#sink(at);
  }

  get top(): TermSource | undefined {
    return this.#sources[0]?.source;
  }

  /** The source on top has moved on: another may be smaller now. */
  moved(): void {
    this.#sink(0);
  }

  /** The source on top has ended. */
  drop(): void {
    const last = this.#sources.pop();
    if (last && this.#sources.length > 0) {
      this.#sources[0] = last;
      this.#sink(0);
    }
  }

  #sink(from: number): void {
    const sinking = this.#sources[from];
    if (!sinking) return;
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      const [left, right] = [this.#sources[below], this.#sources[below + 1]];
      let smaller = left;
      if (left && right && isLess(right, left)) {
        smaller = right;
        below += 1;
      }
      if (!smaller || !isLess(smaller, sinking)) break;
      this.#sources[at] = smaller;
      at = below;
    }
    this.#sources[at] = sinking;
  }
}

type Placed = { source: TermSource; place: number };
const isLess = (a: Placed, b: Placed): boolean =>
  (compareBytes(a.source.term, a.source.length, b.source.term, b.source.length) || a.place - b.place) < 0;
