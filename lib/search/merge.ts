import { termRoom } from './chunk.ts';
import { DamagedIndex } from './damaged-index.ts';
import { Postings } from './postings.ts';
import type { ChunkPlace, Segment, SegmentStore } from './segment-store.ts';
import { SegmentWriter } from './segment-writer.ts';
import { SourceHeap, TermSource } from './term-source.ts';
import { compareBytes } from './terms.ts';

/** What becomes one segment. */
export interface Merge {
  segments: readonly Segment[];
  fresh: readonly number[];
}

/**
 * Makes one segment of several and of fresh entries, without the stories that are not `living` (a byte for each number), and puts it
 * in their place. Holds a few chunks of each at a time; asks `pause` every few milliseconds of work. Answers whether it was done.
 */
export async function merge(
  store: SegmentStore,
  { segments, fresh }: Merge,
  living: Uint8Array,
  pause: () => Promise<void>,
): Promise<boolean> {
  const old = { segments: segments.map(({ id }) => id), fresh };
  const bases = [...segments.map(({ first }) => first), ...fresh.slice(0, 1)];
  const base = Math.min(...bases);
  const writer = new SegmentWriter(base);
  const id = await store.newId();
  const found = new Uint8Array(living.length);
  let chunks = 1;

  const flush = async () => {
    const { from, chunks: done } = writer.taken();
    if (done.length > 0) await store.put(id, from, done);
    chunks += done.length;
  };

  const heap = new SourceHeap(
    await started([...segmentSources(store, segments), ...(await freshSources(store, fresh))]),
  );
  const term = new Uint8Array(termRoom);
  const postings = new Postings();
  let read = 0;
  while (heap.top) {
    const { length } = heap.top;
    term.set(heap.top.term.subarray(0, length));
    postings.length = 0;
    for (let top = heap.top; top && compareBytes(top.term, top.length, term, length) === 0; top = heap.top) {
      top.postings(postings);
      if (top.step() || (await top.load())) heap.moved();
      else heap.drop();
    }
    read += postings.length + 8;
    postings.keep(living, found);
    writer.add(term, length, postings);
    if (read < pauseEvery) continue;
    read = 0;
    if (writer.waiting >= chunksAtOnce) await flush();
    await pause();
  }
  const contents = writer.end();
  await flush();
  const first = found.indexOf(1);
  if (first === -1) return store.replace(old, undefined);
  await store.put(id, 0, [contents]);
  const stories = found.reduce((sum, is) => sum + is, 0);
  return store.replace(old, { id, stories, first: base, last: found.lastIndexOf(1), chunks, bytes: writer.bytes });
}

/** Postings read between two pauses: some milliseconds. */
const pauseEvery = 20_000;
/** Chunks written, or read ahead of a segment, at once. */
const chunksAtOnce = 16;
const chunksAhead = 4;

function segmentSources(store: SegmentStore, segments: readonly Segment[]): TermSource[] {
  return [...segments]
    .sort((a, b) => a.first - b.first)
    .map(({ id, first, chunks }) => {
      let next = 1;
      return new TermSource(first, async () => {
        const places: ChunkPlace[] = [];
        for (; places.length < chunksAhead && next < chunks; next += 1) places.push({ segment: id, chunk: next });
        return (await store.chunks(places)).map((chunk, index) => {
          if (!chunk) throw new DamagedIndex(`No chunk ${places[index]?.chunk} of segment ${id}`);
          return chunk;
        });
      });
    });
}

async function freshSources(store: SegmentStore, fresh: readonly number[]): Promise<TermSource[]> {
  const entries = await store.entries(fresh);
  return fresh.flatMap((story, index) => {
    let entry = entries[index];
    if (!entry) return []; // its story was removed meanwhile
    return new TermSource(story, async () => {
      const chunks = entry ? [entry] : [];
      entry = undefined;
      return chunks;
    });
  });
}

/** Those that have a first term, at it. */
async function started(sources: TermSource[]): Promise<TermSource[]> {
  const begun: TermSource[] = [];
  for (const source of sources) if (await source.load()) begun.push(source);
  return begun;
}
