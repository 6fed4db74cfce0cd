/**
 * A part of the index that never changes: some thousand stories' terms in order. Its chunks are numbered from 0: chunk 0 is its
 * table of contents, the terms follow from chunk 1 on.
 */
export interface Segment {
  id: number;
  /** How many stories it was made of, and the smallest and greatest of their numbers. */
  stories: number;
  first: number;
  last: number;
  /** How many chunks it has, chunk 0 among them, and bytes in all. */
  chunks: number;
  bytes: number;
}

/** Where a chunk lies. */
export interface ChunkPlace {
  segment: number;
  chunk: number;
}

/** What the index consists of at one moment. */
export interface IndexState {
  segments: Segment[];
  /** Numbers of the stories whose entries are in no segment yet, in order. */
  fresh: number[];
}

/**
 * Where the index is kept: four kinds of records. Entries (by story) are written by whoever saves a story, in the transaction of
 * the save, and deleted with it; segments and chunks are written by `tidy` alone. A story that is saved anew gets a new, greater
 * number; nothing is ever done to the index when a story goes, for what is not among the living is not found.
 *
 * Each call is one transaction: it happens or it rejects. A crash between two calls leaves at worst chunks of no segment, which
 * the next `tidy` sweeps; nobody reads them. One `tidy` may run at a time (hold a lock); searches may run beside it in any page.
 */
export interface SegmentStore {
  state(): Promise<IndexState>;
  /** The entries of these stories, as `entryOf` made them; `undefined` for what is not there, or no longer. */
  entries(stories: readonly number[]): Promise<(Uint8Array | undefined)[]>;
  /** The chunks in these places; `undefined` for what is not there, or no longer. */
  chunks(places: readonly ChunkPlace[]): Promise<(Uint8Array | undefined)[]>;
  /** A number that no segment ever had: from a counter that is kept. */
  newId(): Promise<number>;
  /** Lays down chunks of a segment to come, from this number on. They count for nothing until `replace` names the segment. */
  put(segment: number, from: number, chunks: readonly Uint8Array[]): Promise<void>;
  /**
   * Puts a segment in the place of what it was made of, at once and all or nothing: these segments, their chunks and these entries
   * go, the segment (if any is left to be) comes. Answers `false` and changes nothing where one of the old segments is gone; an
   * entry may be gone.
   */
  replace(old: { segments: readonly number[]; fresh: readonly number[] }, by: Segment | undefined): Promise<boolean>;
  /** Deletes the chunks of all segments but these. */
  sweep(keep: readonly number[]): Promise<void>;
}
