import type { IsoTime, Reading, Story, StoryRow, Url } from '../model.ts';

/** Why a change was not kept. Whatever stood on the shelf before still stands there. */
export type ShelfProblem = 'disk-full' | 'newer-version' | 'unavailable';
export type Kept<T> = { ok: true; value: T } | { ok: false; problem: ShelfProblem };

/** Where stories are kept. Every change is all or nothing. */
export interface Shelf {
  /** Keeps a reading; the story of the same address is updated and keeps its id, its place and its read mark. */
  save(reading: Reading, now: IsoTime): Promise<Kept<StoryRow>>;
  /** Every row, newest first. A record that cannot be read is left out, never the list. */
  rows(): Promise<Kept<StoryRow[]>>;
  /** The row of the story kept under this address, if any; see `identityOf`. */
  find(identity: Url): Promise<Kept<StoryRow | undefined>>;
  /** The whole story, offline. */
  open(id: string): Promise<Kept<Story | undefined>>;
  /** Marks as read at a time, or as unread with `undefined`. */
  markRead(id: string, when: IsoTime | undefined): Promise<Kept<StoryRow | undefined>>;
  /** Takes the story off the shelf and answers what `restore` needs to put it back where it was. */
  remove(id: string): Promise<Kept<Removed | undefined>>;
  restore(removed: Removed): Promise<Kept<StoryRow>>;
  /** Every story, newest first, one at a time so that a long list does not fill the memory. */
  stories(): AsyncIterable<Story>;
  /** Puts imported stories beneath what is there; one already kept stays as it is. Answers how many were new. All or nothing. */
  add(stories: Story[]): Promise<Kept<number>>;
}

export interface Removed {
  story: Story;
  row: StoryRow;
}
