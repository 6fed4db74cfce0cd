import type { IDBPDatabase } from 'idb';
import { indexVersion } from '../search/entry.ts';
import type { Stores, Versioned } from './database.ts';
import { fromOneStoreOfReadings } from './upgrade-to-2.ts';

/**
 * Takes a database of this version (0: there was none) to today's. It runs in the transaction that opens it: all of it
 * comes true or nothing does, and an older version of ours is never left with half of it.
 */
export const upgrade = async (database: IDBPDatabase<Stores>, from: number, transaction: Versioned): Promise<void> => {
  if (from < 1) {
    createStores(database);
    await transaction.objectStore('counters').put(indexVersion, 'index-version');
  } else if (from < 2) await fromOneStoreOfReadings(database, transaction, () => createStores(database));
};

const createStores = (database: IDBPDatabase<Stores>): void => {
  const rows = database.createObjectStore('rows', { keyPath: 'doc' });
  rows.createIndex('id', 'id', { unique: true });
  rows.createIndex('identity', 'identity', { unique: true });
  rows.createIndex('newest', 'newest');
  rows.createIndex('longest', ['longest', 'newest']);
  rows.createIndex('pile-newest', ['pile', 'newest']);
  rows.createIndex('pile-longest', ['pile', 'longest', 'newest']);
  rows.createIndex('tags', 'tags', { multiEntry: true });
  rows.createIndex('authors', 'authors', { multiEntry: true });
  for (const plain of ['site', 'host', 'saved', 'highlighted'] as const) rows.createIndex(plain, plain);
  for (const plain of ['texts', 'briefs', 'removed', 'fresh', 'segments', 'chunks', 'counters'] as const) {
    if (!database.objectStoreNames.contains(plain)) database.createObjectStore(plain);
  }
};
