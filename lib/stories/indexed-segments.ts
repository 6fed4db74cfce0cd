import type { ChunkPlace, IndexState, Segment, SegmentStore } from '../search/segment-store.ts';
import type { Database } from './database.ts';
import { fitted, record, whole } from './shape.ts';
import { numberIn } from './tally.ts';

const segmentShape = record<Segment>({
  id: whole,
  stories: whole,
  first: whole,
  last: whole,
  chunks: whole,
  bytes: whole,
});

/** The search index in the shelf's database, where a story's entry is written in the transaction of its save. */
export class IndexedSegments implements SegmentStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The numbers of all stories there are. */
  async living(): Promise<number[]> {
    return (await this.#database.connection()).getAllKeys('rows');
  }

  async state(): Promise<IndexState> {
    const read = (await this.#database.connection()).transaction(['segments', 'fresh']);
    const [segments, fresh] = await Promise.all([
      read.objectStore('segments').getAll(),
      read.objectStore('fresh').getAllKeys(),
    ]);
    return { segments: segments.flatMap(segmentIn), fresh };
  }

  async entries(stories: readonly number[]): Promise<(Uint8Array | undefined)[]> {
    const { store } = (await this.#database.connection()).transaction('fresh');
    return (await Promise.all(stories.map((story) => store.get(story)))).map(bytesIn);
  }

  async chunks(places: readonly ChunkPlace[]): Promise<(Uint8Array | undefined)[]> {
    const { store } = (await this.#database.connection()).transaction('chunks');
    return (await Promise.all(places.map(({ segment, chunk }) => store.get([segment, chunk])))).map(bytesIn);
  }

  async newId(): Promise<number> {
    const change = (await this.#database.connection()).transaction('counters', 'readwrite');
    const id = numberIn(await change.store.get('segment')) + 1;
    await change.store.put(id, 'segment');
    await change.done;
    return id;
  }

  async put(segment: number, from: number, chunks: readonly Uint8Array[]): Promise<void> {
    const change = (await this.#database.connection()).transaction('chunks', 'readwrite', { durability: 'relaxed' });
    const puts = chunks.map((chunk, index) => change.store.put(chunk, [segment, from + index]));
    await Promise.all([...puts, change.done]);
  }

  async replace(
    old: { segments: readonly number[]; fresh: readonly number[] },
    by: Segment | undefined,
  ): Promise<boolean> {
    const database = await this.#database.connection();
    // Strict: once the entries are gone, the segment that holds their words has to be on the disk.
    const change = database.transaction(['segments', 'chunks', 'fresh'], 'readwrite', { durability: 'strict' });
    const segments = change.objectStore('segments');
    const there = await Promise.all(old.segments.map((id) => segments.getKey(id)));
    if (there.includes(undefined)) return false;
    const gone = old.segments.flatMap((id) => [segments.delete(id), change.objectStore('chunks').delete(allOf(id))]);
    const merged = old.fresh.map((story) => change.objectStore('fresh').delete(story));
    await Promise.all([...gone, ...merged, by && segments.put(by, by.id), change.done]);
    return true;
  }

  async sweep(keep: readonly number[]): Promise<void> {
    const change = (await this.#database.connection()).transaction('chunks', 'readwrite', { durability: 'relaxed' });
    const kept = new Set(keep);
    // From segment to segment, not from chunk to chunk: there are thousands of those.
    for (let key = await firstKeyFrom(0); key; key = await firstKeyFrom(key[0] + 1)) {
      if (!kept.has(key[0])) await change.store.delete(allOf(key[0]));
    }
    await change.done;

    async function firstKeyFrom(segment: number) {
      return change.store.getKey(IDBKeyRange.lowerBound([segment]));
    }
  }
}

/** Arrays sort after numbers, so the upper end lies beyond every chunk. */
const allOf = (segment: number): IDBKeyRange => IDBKeyRange.bound([segment], [segment, []]);

/** A damaged segment is none: its stories are found again once the index is made anew. */
const segmentIn = (value: unknown): Segment[] => {
  const segment = fitted(segmentShape, value);
  return segment.ok ? [segment.value] : [];
};

const bytesIn = (value: unknown): Uint8Array | undefined => (value instanceof Uint8Array ? value : undefined);
