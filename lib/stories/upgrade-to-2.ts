import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { indexVersion } from '../search/entry.ts';
import type { Stores, Versioned } from './database.ts';
import { identityOf } from './identity.ts';
import { type Change, put, putRow } from './records.ts';
import { placed } from './row.ts';
import { storedRow } from './row-shape.ts';
import { fitted } from './shape.ts';
import { storyIn } from './story-in.ts';
import { numberIn, Tally } from './tally.ts';

/** Version 1 kept rows and readings by id, the read mark in the row alone, and had nothing to search with. */
interface Old {
  row: Record<string, unknown> | undefined;
  reading: unknown;
}

/**
 * From version 1: every story gets a `doc` and an index entry. One whose text cannot be read keeps its row and its text as
 * they are, so that the list still names it.
 */
export const fromOneStoreOfReadings = async (
  database: IDBPDatabase<Stores>,
  transaction: Versioned,
  createStores: () => void,
): Promise<void> => {
  const stories = await oldStories(transaction);
  const last = numberIn(await transaction.objectStore('counters').get('newest'));
  database.deleteObjectStore('rows');
  // The types know today's stores only.
  (database as unknown as IDBPDatabase).deleteObjectStore('readings');
  createStores();

  const change = transaction as unknown as Change; // an upgrade may write to every store
  const tally = new Tally();
  // Two records of one address would break the index, and with it this and every later try: the listed one stays.
  const identities = new Set<string>();
  let doc = 0;
  let newest = last;
  for (const [id, { row, reading }] of stories) {
    const story = storyIn({ ...objectIn(reading), ...(row?.read === undefined ? {} : { read: row.read }) });
    const identity = story.ok ? identityOf(story.value.article) : row?.identity;
    if (typeof identity !== 'string' || identities.has(identity)) continue;
    identities.add(identity);
    doc++;
    const order = Number.isSafeInteger(row?.order) ? (row?.order as number) : ++newest;
    if (story.ok) {
      put(change, tally, story.value, doc, order);
      continue;
    }
    await change.objectStore('texts').put(reading, id);
    const listed = fitted(
      storedRow,
      row && placed({ ...row, tags: [], highlights: [], doc, order, words: numberIn(row.words) } as never),
    );
    if (listed.ok) putRow(change, tally, listed.value);
  }
  await change.objectStore('counters').put(indexVersion, 'index-version');
  await change.objectStore('counters').put(doc, 'doc');
  await change.objectStore('counters').put(newest, 'newest');
  await tally.settle(change);
};

const oldStories = async (transaction: Versioned): Promise<Map<string, Old>> => {
  const old = transaction as unknown as IDBPTransaction<unknown, ['rows', 'readings'], 'versionchange'>;
  const stories = new Map<string, Old>();
  for (const row of await old.objectStore('rows').getAll()) {
    const id: unknown = objectIn(row).id;
    if (typeof id === 'string') stories.set(id, { row: objectIn(row), reading: undefined });
  }
  // One after the other, and all held at once: a list of version 1 was read whole by its page anyway.
  for (const key of await old.objectStore('readings').getAllKeys()) {
    if (typeof key !== 'string') continue;
    stories.set(key, { row: stories.get(key)?.row, reading: await old.objectStore('readings').get(key) });
  }
  return stories;
};

const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
