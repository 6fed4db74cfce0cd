import { allOf, type InFile, type Run } from '../bytes.ts';

/** A file inside a zip, as the zip's own list tells it. The name is for showing and matching; it is never a path. */
export interface ZipEntry {
  name: string;
  /** Where its header begins. */
  at: number;
  packed: number;
  size: number;
  check: number;
  method: number;
  encrypted: boolean;
}

export type ZipProblem = 'zip-cut-short' | 'zip-damaged' | 'zip-too-large' | 'zip-bomb';
export type Directory = { ok: true; entries: ZipEntry[] } | { ok: false; why: ZipProblem };

// A list of a hundred thousand files is longer than any service has written.
const longestList = 32_000_000;
const mostEntries = 200_000;
// What all files together may hold. Text of a reading list packs to a tenth, markup that repeats itself to a fiftieth;
// deflate can reach a thousandth.
const mostBytes = 8e9;
const mostRatio = 200;
const bombsFrom = 50e6;

/**
 * The files that a zip lists at its end. Read from there, not from the front: only this list is sure, it tells all sizes
 * before a byte is unpacked, and a file that names another can then be looked up.
 */
export async function directoryOf(file: InFile, run: Run = {}): Promise<Directory> {
  const place = await placeOfList(file, run);
  if (!place) return { ok: false, why: 'zip-cut-short' };
  const { start, length } = place;
  if (length > longestList) return { ok: false, why: 'zip-too-large' };
  if (start < 0 || start + length > file.size) return { ok: false, why: 'zip-damaged' };
  const entries = entriesIn(await allOf(file.slice(start, start + length), run), place.shift);
  if (!entries) return { ok: false, why: 'zip-damaged' };
  return problemOf(entries, start) ?? { ok: true, entries };
}

/** Where the list is. `shift` is what was written before the zip, by which all its places are off. */
async function placeOfList(
  file: InFile,
  run: Run,
): Promise<{ start: number; length: number; shift: number } | undefined> {
  const tailStart = Math.max(0, file.size - 65_557); // the end record and its longest comment
  const tail = viewOf(await allOf(file.slice(tailStart, file.size), run));
  const end = endRecordIn(tail);
  if (end < 0) return undefined;
  let length = tail.getUint32(end + 12, true);
  let start = tail.getUint32(end + 16, true);
  let endsAt = tailStart + end;
  // Too large for these fields (zip64): a record before says where the long one is, which has wider ones.
  const locator = end - 20;
  if (locator >= 0 && tail.getUint32(locator, true) === 0x07064b50) {
    const at = Number(tail.getBigUint64(locator + 8, true));
    if (!(at + 56 <= file.size)) return undefined;
    const wide = viewOf(await allOf(file.slice(at, at + 56), run));
    if (wide.getUint32(0, true) !== 0x06064b50) return undefined;
    length = Number(wide.getBigUint64(40, true));
    start = Number(wide.getBigUint64(48, true));
    endsAt = at;
  }
  const shift = endsAt - length - start;
  return { start: start + shift, length, shift };
}

/** A comment after the record may look like one itself: the record is where the comment's length leads to the file's end. */
function endRecordIn(tail: DataView): number {
  let last = -1;
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
    if (last < 0) last = at;
  }
  return last; // something was written behind the zip
}

function entriesIn(list: Uint8Array, shift: number): ZipEntry[] | undefined {
  const view = viewOf(list);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < list.length; ) {
    if (at + 46 > list.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > list.length || entries.length >= mostEntries) return undefined;
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: nameIn(list.subarray(at + 46, at + 46 + nameLength)),
      ...sizes,
      at: sizes.at + shift,
      check: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/** Sizes and place; those that did not fit stand in an extra field, in this order, each only if it did not fit. */
function sizesOf(view: DataView, at: number, extra: number, length: number): Pick<ZipEntry, 'size' | 'packed' | 'at'> {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + length; ) {
    const end = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let wide = field + 4;
      for (const key of ['size', 'packed', 'at'] as const) {
        if (sizes[key] !== 0xffffffff || wide + 8 > Math.min(end, extra + length)) continue;
        sizes[key] = Number(view.getBigUint64(wide, true));
        wide += 8;
      }
    }
    field = end;
  }
  return sizes;
}

/** Files that lie over each other, or hold far more than they weigh, are made to fill the disk of whoever unpacks them. */
function problemOf(entries: ZipEntry[], end: number): { ok: false; why: ZipProblem } | undefined {
  let size = 0;
  let packed = 0;
  let last = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < last || entry.at + 30 + entry.packed > end) return { ok: false, why: 'zip-damaged' };
    last = entry.at + 30 + entry.packed;
    size += entry.size;
    packed += entry.packed;
  }
  if (size > bombsFrom && size > packed * mostRatio) return { ok: false, why: 'zip-bomb' };
  return size > mostBytes ? { ok: false, why: 'zip-too-large' } : undefined;
}

/** Older programs wrote names in the letters of their machine; those are shown a little wrong, and read all the same. */
const nameIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\\', '/');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
