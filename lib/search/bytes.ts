import { DamagedIndex } from './damaged-index.ts';

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size);
  }

  /** A whole number from 0 up to 2³² - 1, seven bits a byte, the lowest first; all but the last byte have the eighth bit. */
  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** A stretch of other bytes. */
  copy(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.#bytes.length) this.#grow(end - start);
    if (end - start > 64) this.#bytes.set(from.subarray(start, end), this.length);
    else for (let at = start; at < end; at += 1) this.#bytes[this.length + at - start] = from[at] ?? 0;
    this.length += end - start;
  }

  /** What was written, as a copy of its own; the writer starts anew. */
  taken(): Uint8Array<ArrayBuffer> {
    const copy = this.#bytes.slice(0, this.length);
    this.length = 0;
    return copy;
  }

  /** What was written, in place: read it before the next writing. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(by: number): void {
    const bytes = new Uint8Array(2 * (this.#bytes.length + by));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Reads what a `ByteWriter` wrote, number by number. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  /** The length of what follows. */
  lengthOfRest(): number {
    const length = this.number();
    if (this.at + length > this.bytes.length) throw new DamagedIndex(`${length} bytes were written, fewer are there`);
    return length;
  }
}
