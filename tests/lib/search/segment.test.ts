import { expect, test, vi } from 'vitest';
import { ByteReader, ByteWriter } from '../../../lib/search/bytes.ts';
import { type Lookup, lookIntoSegments } from '../../../lib/search/columns.ts';
import { wholeCodes } from '../../../lib/search/levels.ts';
import { MemorySegmentStore } from '../../../lib/search/memory-segment-store.ts';
import { Postings } from '../../../lib/search/postings.ts';
import { SegmentReader } from '../../../lib/search/segment-reader.ts';
import type { ChunkPlace, Segment } from '../../../lib/search/segment-store.ts';
import { SegmentWriter } from '../../../lib/search/segment-writer.ts';
import { termBytes } from '../../../lib/search/terms.ts';
import { chanceFrom } from '../../../scripts/bench/made-text.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const base = 1000;
const last = 70_000;

/** A segment of these terms, each in the stories told. */
async function segmentOf(terms: Map<string, number[]>) {
  const store = new MemorySegmentStore();
  const writer = new SegmentWriter(base);
  for (const [term, stories] of terms) {
    const bytes = new ByteWriter();
    let before = base;
    for (const story of stories) {
      bytes.number((story - before) * 4 + (story % 4));
      before = story;
    }
    const postings = new Postings();
    postings.read(new ByteReader(bytes.view()), bytes.length, base);
    writer.add(termBytes(term), termBytes(term).length, postings);
  }
  const contents = writer.end();
  const { from, chunks } = writer.taken();
  await store.put(1, 0, [contents]);
  await store.put(1, from, chunks);
  const segment: Segment = { id: 1, stories: 1, first: base, last, chunks: chunks.length + 1, bytes: writer.bytes };
  return { store, segment, chunks };
}

async function storiesIn(reader: SegmentReader, segment: Segment, term: string, asPrefix: boolean): Promise<number[]> {
  const column = new Uint8Array(last + 1);
  const lookup: Lookup = { term: termBytes(term), asPrefix, whole: wholeCodes, longer: wholeCodes, column };
  await reader.open([segment]);
  await lookIntoSegments(reader, [segment], [lookup]);
  return [...column.keys()].filter((story) => column[story] === wholeCodes[story % 4]);
}

const chance = chanceFrom(3);
const many = Array.from({ length: 66_000 }, (_, index) => base + index);
const names = new Set(Array.from({ length: 20_000 }, () => `w${Math.floor(chance() * 1e6).toString(36)}`));
const terms = new Map([
  ...[...names, 'é', '東京', 'zz'].map((name): [string, number[]] => [name, [base + Math.floor(chance() * 69_000)]]),
  ['wm', many],
  ['wn', many.slice(5)],
] satisfies [string, number[]][]);
const inOrder = new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1)));

test('a term is found in whichever chunk it is, also in several', async () => {
  const { store, segment, chunks } = await segmentOf(inOrder);
  expect(chunks.every(({ length }) => length <= 65_536)).toBe(true);
  expect(chunks.length).toBeGreaterThan(8);
  const reader = new SegmentReader(store, 100_000);
  const some = [...inOrder].filter(([name, stories], at) => at % 1000 === 0 || stories.length > 1 || name > 'z');
  for (const [name, stories] of some) expect(await storiesIn(reader, segment, name, false), name).toEqual(stories);
  for (const absent of ['', 'a', 'w', 'wm!', 'zzz', '東']) {
    expect(await storiesIn(reader, segment, absent, false), absent).toEqual([]);
  }
});

test('beginnings are found over all chunks', async () => {
  const { store, segment } = await segmentOf(inOrder);
  const reader = new SegmentReader(store);
  for (const start of ['w', 'w1', 'wm', 'wz', 'z', '東', 'q', '~']) {
    const expected = new Set([...inOrder].filter(([name]) => name.startsWith(start)).flatMap(([, stories]) => stories));
    const found = await storiesIn(reader, segment, start, true);
    expect(found, start).toEqual([...expected].sort((a, b) => a - b));
  }
});

test('what was read is kept, up to a bound', async () => {
  const { store, segment } = await segmentOf(inOrder);
  const read: ChunkPlace[] = [];
  const counting = Object.assign(Object.create(store) as MemorySegmentStore, {
    chunks: (places: readonly ChunkPlace[]) => {
      read.push(...places);
      return store.chunks(places);
    },
  });
  const roomy = new SegmentReader(counting);
  await storiesIn(roomy, segment, 'wm', false);
  const once = read.length;
  await storiesIn(roomy, segment, 'wm', false);
  expect(read).toHaveLength(once);
  const narrow = new SegmentReader(counting, 1);
  await storiesIn(narrow, segment, 'zz', false);
  await storiesIn(narrow, segment, 'zz', false);
  expect(read.length).toBeGreaterThan(once + 2);
});
