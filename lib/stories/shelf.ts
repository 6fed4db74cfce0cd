import type { IsoTime, Reading, Story, StoryRow, Url } from '../model.ts';

/** Why a change was not kept. Whatever stood on the shelf before still stands there. */
export type ShelfProblem = 'disk-full' | 'newer-version' | 'unavailable';
export type Kept<T, P = ShelfProblem> = { ok: true; value: T } | { ok: false; problem: P };
/** Of one record: it is damaged, whatever else stands on the shelf is not. */
export type StoryProblem = ShelfProblem | 'unreadable';

/** Where stories are kept. Every change is all or nothing. */
export interface Shelf {
  /** Keeps a reading; the story of the same address is updated and keeps its id, its place and its read mark. */
  save(reading: Reading, now: IsoTime): Promise<Kept<StoryRow>>;
  /** Every row, newest first. A record that cannot be read is left out, never the list. */
  rows(): Promise<Kept<StoryRow[]>>;
  /** The row of the story kept under this address, if any; see `identityOf`. */
  find(identity: Url): Promise<Kept<StoryRow | undefined>>;
  /** The whole story, offline, its brief made again where older rules made it. */
  open(id: string): Promise<Kept<Story | undefined, StoryProblem>>;
  /** Marks as read at a time, or as unread with `undefined`. */
  markRead(id: string, when: IsoTime | undefined): Promise<Kept<StoryRow | undefined>>;
  /** Takes the story off the shelf and answers what `restore` needs to put it back where it was. */
  remove(id: string): Promise<Kept<Removed | undefined>>;
  /** Where the same address was saved again meanwhile, that newer story stays and its row is the answer. */
  restore(removed: Removed): Promise<Kept<StoryRow>>;
  /**
   * Every story as it is kept, newest first, one at a time so that a long list does not fill the memory. A damaged
   * record comes as `unreadable` and the next follows; after any other problem nothing follows.
   */
  stories(): AsyncIterable<Kept<Story, StoryProblem>>;
  /** Puts imported stories, newest first, beneath what is there; one already kept stays as it is. Answers how many were new. */
  add(stories: Story[]): Promise<Kept<number>>;
}

export interface Removed {
  story: Story;
  row: StoryRow;
}
