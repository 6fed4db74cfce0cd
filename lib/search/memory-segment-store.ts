import type { ChunkPlace, IndexState, Segment, SegmentStore } from './segment-store.ts';

/** What a store of the index does, without a database to do it with: for tests and benchmarks, and to be read. */
export class MemorySegmentStore implements SegmentStore {
  readonly #segments = new Map<number, Segment>();
  readonly #chunks = new Map<number, Uint8Array[]>();
  readonly #fresh = new Map<number, Uint8Array>();
  #ids = 0;

  /** What the transaction of a save does. */
  save(story: number, entry: Uint8Array): void {
    this.#fresh.set(story, entry);
  }

  /** What the transaction of a removal does. */
  remove(story: number): void {
    this.#fresh.delete(story);
  }

  async state(): Promise<IndexState> {
    return { segments: [...this.#segments.values()], fresh: [...this.#fresh.keys()].sort((a, b) => a - b) };
  }

  async entries(stories: readonly number[]): Promise<(Uint8Array | undefined)[]> {
    return stories.map((story) => this.#fresh.get(story));
  }

  async chunks(places: readonly ChunkPlace[]): Promise<(Uint8Array | undefined)[]> {
    return places.map(({ segment, chunk }) => this.#chunks.get(segment)?.[chunk]);
  }

  async newId(): Promise<number> {
    this.#ids += 1;
    return this.#ids;
  }

  async put(segment: number, from: number, chunks: readonly Uint8Array[]): Promise<void> {
    const laid = this.#chunks.get(segment) ?? [];
    for (const [index, chunk] of chunks.entries()) laid[from + index] = chunk;
    this.#chunks.set(segment, laid);
  }

  async replace(
    old: { segments: readonly number[]; fresh: readonly number[] },
    by: Segment | undefined,
  ): Promise<boolean> {
    if (old.segments.some((id) => !this.#segments.has(id))) return false;
    for (const id of old.segments) {
      this.#segments.delete(id);
      this.#chunks.delete(id);
    }
    for (const story of old.fresh) this.#fresh.delete(story);
    if (by) this.#segments.set(by.id, by);
    return true;
  }

  async sweep(keep: readonly number[]): Promise<void> {
    for (const id of this.#chunks.keys()) if (!keep.includes(id)) this.#chunks.delete(id);
  }
}
