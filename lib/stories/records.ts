import type { IDBPTransaction } from 'idb';
import type { Story, StoryRow, Url } from '../model.ts';
import type { Stores } from './database.ts';
import { identityOf } from './identity.ts';
import { rowOf } from './row.ts';
import { type StoredRow, storedRow } from './row-shape.ts';
import { fitted } from './shape.ts';
import type { Kept, StoryProblem } from './shelf.ts';
import { storyIn } from './story-in.ts';

/** One change to the shelf, all or nothing. */
export type Change = IDBPTransaction<Stores, ['rows', 'readings', 'counters'], 'readwrite'>;

/** Writes without waiting: a change is answered once its transaction is done, which also knows what failed. */
export const put = (change: Change, story: Story, order: number): StoryRow => {
  const row = rowOf(story, order);
  const { read: _, ...reading } = story; // the read mark is the row's
  const stored: StoredRow = { ...row, identity: identityOf(story.article) };
  change.objectStore('rows').put(stored).catch(heardFromTheTransaction);
  change.objectStore('readings').put(reading).catch(heardFromTheTransaction);
  return row;
};

/**
 * Takes so many places at this end of the list and answers the outermost. The counter only moves outwards, so that a
 * removed story can come back to its place.
 */
export const placeBeyond = async (change: Change, end: 'newest' | 'oldest', places: number): Promise<number> => {
  const counters = change.objectStore('counters');
  const last = await counters.get(end);
  const place = (typeof last === 'number' ? last : 0) + places;
  await counters.put(place, end);
  return place;
};

/** The row that holds this address. A damaged one is cleared away: the story that is put here now takes its place. */
export const rowAt = async (change: Change, identity: Url): Promise<StoryRow | undefined> => {
  const rows = change.objectStore('rows');
  const id = await rows.index('identity').getKey(identity);
  if (id === undefined) return undefined;
  const row = rowIn(await rows.get(id));
  if (!row) {
    await rows.delete(id);
    await change.objectStore('readings').delete(id);
  }
  return row;
};

/** The row that a stored value holds, or nothing where it is damaged. */
export const rowIn = (value: unknown): StoryRow | undefined => {
  const stored = fitted(storedRow, value);
  if (!stored.ok) return undefined;
  const { identity: _, ...row } = stored.value;
  return row;
};

/** The story of a stored reading, with the read mark of its row; nothing where neither is there. */
export const storyOf = (reading: unknown, row: StoryRow | undefined): Kept<Story, StoryProblem> | undefined => {
  if (reading === undefined && row === undefined) return undefined;
  const read = row?.read === undefined ? {} : { read: row.read };
  const story = storyIn(typeof reading === 'object' ? { ...reading, ...read } : reading);
  return story.ok ? story : { ok: false, problem: story.why === 'newer' ? 'newer-version' : 'unreadable' };
};

const heardFromTheTransaction = () => undefined;
