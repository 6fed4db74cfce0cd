import type { IDBPTransaction } from 'idb';
import type { Story, StoryRow, Url } from '../model.ts';
import type { Stores } from './database.ts';
import { indexEntryOf } from './index-entry.ts';
import { marksOf } from './marks.ts';
import { placed, rowOf } from './row.ts';
import { rowIn, type StoredRow } from './row-shape.ts';
import { numberIn, type Tally } from './tally.ts';

/** What a change may touch: everything that has to be true together. */
export const changed = ['rows', 'texts', 'briefs', 'removed', 'fresh', 'counters'] as const;

/** One change to the shelf, all or nothing. */
export type Change = IDBPTransaction<Stores, typeof changed, 'readwrite'>;

/**
 * Writes a story under a new `doc`: its row, its text, its brief and what the search finds it by. Without waiting: a change
 * is answered once its transaction is done, which also knows what failed.
 */
export const put = (change: Change, tally: Tally, story: Story, doc: number, order: number): StoryRow => {
  const row = rowOf(story, doc, order);
  const { schema, id, saved, article, brief } = story;
  change.objectStore('texts').put({ schema, saved, article }, id).catch(heardFromTheTransaction);
  change.objectStore('briefs').put(brief, id).catch(heardFromTheTransaction);
  putRow(change, tally, row, story);
  return shown(row);
};

/** Writes a row that the reader's marks changed; `searched` is its story where what is searched for changed with them. */
export const putRow = (change: Change, tally: Tally, row: StoredRow, searched?: Story): void => {
  tally.count(row, 1);
  change.objectStore('rows').put(row).catch(heardFromTheTransaction);
  if (searched) change.objectStore('fresh').put(indexEntryOf(searched), row.doc).catch(heardFromTheTransaction);
};

/** Takes a row off the list, so that nothing finds it any more; its text and brief stay. */
export const dropRow = (change: Change, tally: Tally, row: StoredRow): void => {
  tally.count(row, -1);
  change.objectStore('rows').delete(row.doc).catch(heardFromTheTransaction);
  change.objectStore('fresh').delete(row.doc).catch(heardFromTheTransaction);
};

/**
 * Takes so many numbers of a counter and answers the outermost. Counters only move away from zero, so that a removed story
 * can come back to its place and no `doc` is given twice.
 */
export const taken = async (change: Change, counter: 'newest' | 'oldest' | 'doc', numbers: number): Promise<number> => {
  const counters = change.objectStore('counters');
  const last = numberIn(await counters.get(counter)) + numbers;
  if (numbers !== 0) await counters.put(last, counter);
  return last;
};

/** The row that holds this address. A damaged one is cleared away: the story that is put here now takes its place. */
export const rowAt = async (change: Change, identity: Url): Promise<StoredRow | undefined> => {
  const rows = change.objectStore('rows');
  const doc = await rows.index('identity').getKey(identity);
  if (doc === undefined) return undefined;
  const row = rowIn(await rows.get(doc));
  if (!row) await rows.delete(doc);
  return row;
};

export const rowWithId = async (change: Change, id: string): Promise<StoredRow | undefined> =>
  rowIn(await change.objectStore('rows').index('id').get(id));

// What is asked for at once: each answer alone would wait for its own turn, and a list of thousands for thousands of turns.
const askedAtOnce = 500;

/** The rows of these stories that are there and can be read, each once, in the order of the ids. */
export async function* rowsWithIds(change: Change, ids: string[]): AsyncIterable<StoredRow> {
  const once = [...new Set(ids)];
  for (let from = 0; from < once.length; from += askedAtOnce) {
    const rows = await Promise.all(once.slice(from, from + askedAtOnce).map((id) => rowWithId(change, id)));
    for (const row of rows) if (row) yield row;
  }
}

/** The row without what only the database needs. */
export const shown = (row: StoredRow): StoryRow => {
  const { identity: _, host: __, pile: ___, newest: ____, longest: _____, highlighted: ______, ...rest } = row;
  return rest;
};

/** The row with other marks, where its indexes will look for it. */
export const marked = (row: StoredRow, marks: Parameters<typeof marksOf>[0], doc: number): StoredRow => {
  const { read: _, archived: __, progress: ___, note: ____, ...rest } = row;
  return placed({ ...rest, ...marksOf(marks), doc });
};

const heardFromTheTransaction = () => undefined;
