import { ByteReader } from './bytes.ts';
import { seek } from './chunk.ts';
import type { Sought } from './clause.ts';
import { openingOf } from './entry.ts';
import { inRun, kindAt, widthAt } from './letters.ts';
import { prefixCodes, wholeCodes } from './levels.ts';
import type { SegmentReader } from './segment-reader.ts';
import type { Segment } from './segment-store.ts';
import { termBytes } from './terms.ts';

/** For each story number how well it has what is sought: a code of levels.ts, 0 where it has not. */
export type Column = Uint8Array;

/** One look into the index: what is found there goes into a column. */
export interface Lookup {
  term: Uint8Array;
  asPrefix: boolean;
  /** By level: what a word is worth that is the term, and one that only begins with it. */
  whole: Uint8Array;
  longer: Uint8Array;
  column: Column;
}

/** The looks that one place of a query takes. A single letter is looked up as such: reading all words it begins would take long. */
export function lookupsOf({ terms, asPrefix }: Sought, column: Column): Lookup[] {
  return terms.flatMap((one) => {
    const look = { term: termBytes(one), asPrefix, whole: wholeCodes, longer: prefixCodes, column };
    if (!asPrefix || one.length > widthAt(one, 0) || kindAt(one, 0) === inRun) return look;
    const opening = { ...look, term: termBytes(openingOf(one)), asPrefix: false, whole: prefixCodes };
    return [{ ...look, asPrefix: false }, opening];
  });
}

/** Fills the columns of these lookups from all segments, reading some chunks at a time. */
export async function lookIntoSegments(
  reader: SegmentReader,
  segments: readonly Segment[],
  lookups: readonly Lookup[],
): Promise<void> {
  const looks = segments.flatMap((segment) =>
    lookups.flatMap((lookup) =>
      reader.placesOf(segment, lookup.term, lookup.asPrefix).map((place) => ({ lookup, place, base: segment.first })),
    ),
  );
  for (let from = 0; from < looks.length; from += chunksAtOnce) {
    const some = looks.slice(from, from + chunksAtOnce);
    const chunks = await reader.chunks(some.map(({ place }) => place));
    for (const [index, { lookup, base }] of some.entries()) {
      const chunk = chunks[index];
      if (chunk) lookInto(chunk, base, lookup);
    }
  }
}

/** At most 4 MB of the index. */
const chunksAtOnce = 64;

/** The same for the entry of one story. */
export function lookIntoEntry(entry: Uint8Array, story: number, lookups: readonly Lookup[]): void {
  for (const lookup of lookups) lookInto(entry, story, lookup);
}

function lookInto(chunk: Uint8Array, base: number, { term, asPrefix, whole, longer, column }: Lookup): void {
  seek(new ByteReader(chunk), term, asPrefix, (start, end, isWhole) => {
    note(chunk, start, end, base, isWhole ? whole : longer, column);
  });
}

/** The postings in a stretch of bytes, read as `ByteReader.number` reads: this is where a search spends its time. */
function note(bytes: Uint8Array, start: number, end: number, base: number, codes: Uint8Array, column: Column): void {
  let story = base;
  let at = start;
  while (at < end) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    story += value >>> 2;
    const code = codes[value & 3] ?? 0;
    if (code > (column[story] ?? 0)) column[story] = code;
  }
}
