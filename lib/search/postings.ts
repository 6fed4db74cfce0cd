import type { ByteReader } from './bytes.ts';

/**
 * The postings of a term while they are merged: each four times the story's number, plus the level. Emptied and filled for every term,
 * which a JavaScript array would take for a reason to let go of its memory.
 */
export class Postings {
  #values = new Uint32Array(1024);
  length = 0;

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Adds the postings in a chunk (chunk.ts) up to a place in it. */
  read(from: ByteReader, end: number, base: number): void {
    // Each takes a byte or more.
    const most = this.length + end - from.at;
    if (most > this.#values.length) this.#grow(most);
    const values = this.#values;
    let story = base;
    let { length } = this;
    while (from.at < end) {
      const posting = from.number();
      story += posting >>> 2;
      values[length++] = story * 4 + (posting & 3);
    }
    this.length = length;
  }

  /** Leaves out who is not `living`, notes who is in `found`, and sees to the order: it is lost where segments overlap. */
  keep(living: Uint8Array, found: Uint8Array): void {
    const values = this.#values;
    let kept = 0;
    let before = 0;
    let isSorted = true;
    for (let index = 0; index < this.length; index += 1) {
      const posting = values[index] ?? 0;
      const story = posting >>> 2;
      if (!living[story]) continue;
      found[story] = 1;
      if (posting < before) isSorted = false;
      before = posting;
      values[kept++] = posting;
    }
    this.length = kept;
    if (!isSorted) values.subarray(0, kept).sort();
  }

  #grow(least: number): void {
    const values = new Uint32Array(2 * least);
    values.set(this.#values);
    this.#values = values;
  }
}
