import type { Sought } from './clause.ts';
import { type Column, type Lookup, lookIntoEntry, lookIntoSegments, lookupsOf } from './columns.ts';
import { Replaced, SegmentReader } from './segment-reader.ts';
import type { IndexState, SegmentStore } from './segment-store.ts';

/** Looks words up in all that the index consists of. */
export class IndexReader {
  readonly #store: SegmentStore;
  readonly #segments: SegmentReader;
  #entries = new Map<number, Uint8Array>();

  constructor(store: SegmentStore) {
    this.#store = store;
    this.#segments = new SegmentReader(store);
  }

  /** For each of what is sought, which stories of numbers below `size` have it. Rejects with `Replaced` where the index is not as it was. */
  async columns({ segments, fresh }: IndexState, sought: readonly Sought[], size: number): Promise<Column[]> {
    const columns = sought.map(() => new Uint8Array(size));
    const lookups = sought.flatMap((one, index) => lookupsOf(one, columns[index] ?? new Uint8Array()));
    await this.#segments.open(segments);
    await lookIntoSegments(this.#segments, segments, lookups);
    await this.#lookIntoFresh(fresh, lookups);
    return columns;
  }

  /** Entries are small and change with each save: those of the last stories are kept, the rest of a large import is read each time. */
  async #lookIntoFresh(fresh: readonly number[], lookups: readonly Lookup[]): Promise<void> {
    const kept = new Map<number, Uint8Array>();
    for (let from = 0; from < fresh.length; from += entriesAtOnce) {
      const some = fresh.slice(from, from + entriesAtOnce);
      const unknown = some.filter((story) => !this.#entries.has(story));
      const loaded = unknown.length > 0 ? await this.#store.entries(unknown) : [];
      const entries = new Map(unknown.map((story, index) => [story, loaded[index]]));
      for (const story of some) {
        const entry = this.#entries.get(story) ?? entries.get(story);
        // Not there any more: its story was removed, or a merge has put it in a segment that we have not looked into.
        if (!entry) throw new Replaced(`The entry of story ${story} is gone`);
        lookIntoEntry(entry, story, lookups);
        if (kept.size < mostEntriesKept) kept.set(story, entry);
      }
    }
    this.#entries = kept;
  }
}

const entriesAtOnce = 256;
const mostEntriesKept = 1024;
