import { Inflate } from 'fflate';
import { allOf, chunksOf, type InFile, type Run } from '../bytes.ts';
import type { ZipEntry } from './directory.ts';

/** What a file in a zip holds does not come out, and why. */
export class UnpackProblem extends Error {
  readonly why: 'encrypted' | 'damaged' | 'unknown-compression';
  constructor(why: UnpackProblem['why']) {
    super(`A file in the zip is ${why}`);
    this.name = 'UnpackProblem';
    this.why = why;
  }
}

// Deflate makes at most a thousand bytes of one, so this many at a time never give more than some megabytes.
const step = 8192;

/** The bytes of a file in a zip. It ends with a problem where they are more, fewer or others than the zip says. */
export async function* unpacked(file: InFile, entry: ZipEntry, run: Run): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new UnpackProblem('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new UnpackProblem('unknown-compression');
  const header = await allOf(file.slice(entry.at, entry.at + 30));
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new UnpackProblem('damaged');
  const start = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = chunksOf(file.slice(start, start + entry.packed), run);
  let size = 0;
  const check = new Check();
  for await (const bytes of entry.method === 8 ? inflated(packed) : packed) {
    size += bytes.length;
    if (size > entry.size) break;
    check.add(bytes);
    yield bytes;
  }
  if (size !== entry.size || check.value !== entry.check) throw new UnpackProblem('damaged');
}

/** Not the browser's own `DecompressionStream`: what is wrong with the bytes is then thrown here, not in a stream elsewhere. */
async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => out.push(bytes));
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += step) {
      push(inflate, chunk.subarray(at, at + step), false);
      const ready = out;
      out = [];
      yield* ready;
    }
  }
  push(inflate, new Uint8Array(0), true);
  yield* out;
}

function push(inflate: Inflate, bytes: Uint8Array, final: boolean): void {
  try {
    inflate.push(bytes, final);
  } catch {
    throw new UnpackProblem('damaged'); // all that inflating can complain of
  }
}

/** CRC-32, which the zip states of each file. */
class Check {
  #sum = -1;

  add(bytes: Uint8Array): void {
    let sum = this.#sum;
    for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    this.#sum = sum;
  }

  get value(): number {
    return ~this.#sum >>> 0;
  }
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
