import { ByteWriter } from './bytes.ts';
import { ChunkWriter } from './chunk.ts';
import type { Postings } from './postings.ts';

/** A chunk is closed once it is this long; with the longest piece of postings on top it stays under 64 KB. */
const chunkBytes = 32_000;
/** A term's postings longer than this go on as the same term's in the next chunk; no chunk has a term twice. */
const pieceBytes = 30_000;

/** Writes a segment's terms, which come in order, into chunks from number 1 on. */
export class SegmentWriter {
  readonly #base: number;
  readonly #chunk = new ChunkWriter();
  readonly #contents = new ChunkWriter();
  readonly #postings = new ByteWriter();
  #done: Uint8Array[] = [];
  #taken = 1;
  bytes = 0;

  /** `base` is not above the number of any story to come. */
  constructor(base: number) {
    this.#base = base;
  }

  /** How many chunks wait to be taken. */
  get waiting(): number {
    return this.#done.length;
  }

  /** The first `length` bytes of `term`, and its postings in order. */
  add(term: Uint8Array, length: number, postings: Postings): void {
    let before = this.#base;
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings.at(index);
      this.#postings.number(((posting >>> 2) - before) * 4 + (posting & 3));
      before = posting >>> 2;
      if (this.#postings.length < pieceBytes) continue;
      this.#close(term, length);
      this.#finishChunk();
      before = this.#base;
    }
    if (this.#postings.length > 0) this.#close(term, length);
  }

  /** The chunks that are done, and the number of the first of them. */
  taken(): { from: number; chunks: Uint8Array[] } {
    const from = this.#taken;
    const chunks = this.#done;
    this.#taken += chunks.length;
    this.#done = [];
    return { from, chunks };
  }

  /** The last chunk joins those that are done; answers chunk 0, the table of contents: each chunk's first term, no postings. */
  end(): Uint8Array {
    this.#finishChunk();
    const contents = this.#contents.taken();
    this.bytes += contents.length;
    return contents;
  }

  #close(term: Uint8Array, length: number): void {
    if (this.#chunk.length === 0) this.#contents.add(term, length, nothing);
    this.#chunk.add(term, length, this.#postings.view());
    this.#postings.length = 0;
    if (this.#chunk.length >= chunkBytes) this.#finishChunk();
  }

  #finishChunk(): void {
    if (this.#chunk.length === 0) return;
    const chunk = this.#chunk.taken();
    this.bytes += chunk.length;
    this.#done.push(chunk);
  }
}

const nothing = new Uint8Array(0);
