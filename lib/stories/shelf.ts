import type { IsoTime, ReaderMarks, Reading, Story, StoryRow, Url, View } from '../model.ts';

/** Why a change was not kept. Whatever stood on the shelf before still stands there. */
export type ShelfProblem = 'disk-full' | 'newer-version' | 'unavailable';
export type Kept<T, P = ShelfProblem> = { ok: true; value: T } | { ok: false; problem: P };
/** Of one record: it is damaged, whatever else stands on the shelf is not. */
export type StoryProblem = ShelfProblem | 'unreadable';

/** What the reader did to a story before a change, which `putBack` undoes. */
export interface Before {
  id: string;
  marks: ReaderMarks;
}

export interface Changed {
  /** As they are now; a story that is gone is left out. */
  rows: StoryRow[];
  before: Before[];
}

/** How many stories lie where. `tags` and `outlets` by name. */
export interface Counts {
  unread: number;
  read: number;
  archived: number;
  tags: Map<string, number>;
  outlets: Map<string, number>;
}

/** What came of stories that were brought in. */
export interface Added {
  added: number;
  /** Were here already, and got marks or a text that the brought one had. */
  merged: number;
  /** Were here already, with all of it. */
  known: number;
}

/** Where stories are kept. Every change is all or nothing. */
export interface Shelf {
  /**
   * Keeps a reading on top; the story of the same address is updated and keeps its id, its place and the reader's marks. A
   * bare link (`uncaptured`) never takes the place of a text.
   */
  save(reading: Reading, now: IsoTime, uncaptured?: true): Promise<Kept<StoryRow>>;
  /** The first rows of a view. A record that cannot be read is left out, never the list. */
  page(view: View, count: number): Promise<Kept<StoryRow[]>>;
  /** The `doc` of every story of a view, in its order. */
  docs(view: View): Promise<Kept<number[]>>;
  /** The rows of these, in this order; those that are gone or damaged are left out. */
  rowsOf(docs: number[]): Promise<Kept<StoryRow[]>>;
  counts(): Promise<Kept<Counts>>;
  /** The row of the story kept under this address, if any; see `identityOf`. */
  find(identity: Url): Promise<Kept<StoryRow | undefined>>;
  /** How many of these addresses a story is kept under. */
  countKnown(identities: Url[]): Promise<Kept<number>>;
  /** The whole story, offline, its brief made again where older rules made it. */
  open(id: string): Promise<Kept<Story | undefined, StoryProblem>>;
  /** Changes what the reader did to these stories; `change` is pure. */
  mark(ids: string[], change: (marks: ReaderMarks) => ReaderMarks): Promise<Kept<Changed>>;
  /** Undoes a `mark`. */
  putBack(before: Before[]): Promise<Kept<Changed>>;
  /** Takes stories off the shelf and answers the ids of those that were there. Until `forget`, `restore` puts them back. */
  remove(ids: string[], now: IsoTime): Promise<Kept<string[]>>;
  /** Where the same address was saved again meanwhile, that newer story stays and its row is the answer. */
  restore(ids: string[]): Promise<Kept<StoryRow[]>>;
  /** The ids of what can still come back. */
  removed(): Promise<Kept<string[]>>;
  /** Lets go of what was removed before this moment, for good. */
  forget(before: IsoTime): Promise<Kept<void>>;
  /** Takes everything off the shelf, for good. */
  erase(): Promise<Kept<void>>;
  /**
   * Every story as it is kept, newest first, a few at a time so that a long list does not fill the memory. A damaged
   * record comes as `unreadable` and the next follows; after any other problem nothing follows. Of `ids`, only these.
   */
  stories(ids?: string[]): AsyncIterable<Kept<Story, StoryProblem>>;
  /**
   * Puts stories that were brought in at these places, or without any beneath what is there, in their order. One already
   * here stays where it is and is merged with; see `merged`.
   */
  add(stories: Story[], places?: number[]): Promise<Kept<Added>>;
  /** Keeps so many places free beneath what is there, and answers the lowest. */
  placesBeneath(count: number): Promise<Kept<number>>;
}
