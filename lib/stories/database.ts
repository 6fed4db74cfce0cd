import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { upgrade } from './upgrades.ts';

/**
 * One store for what is read together, because one store for everything is slow for all of it. Values are `unknown`: what
 * was written by another version, or is damaged, is checked when read.
 */
export interface Stores extends DBSchema {
  /** What the list shows and what the reader did, by `doc`. */
  rows: {
    key: number;
    value: unknown;
    indexes: {
      id: string;
      identity: string;
      newest: number;
      longest: [number, number];
      'pile-newest': [string, number];
      'pile-longest': [string, number, number];
      tags: string;
      authors: string;
      site: string;
      host: string;
      saved: string;
      highlighted: number;
    };
  };
  /** The article of each story, by its id. */
  texts: { key: string; value: unknown };
  /** The brief of each story, by its id. */
  briefs: { key: string; value: unknown };
  /** Rows that were taken off the shelf and can still come back, and since when, by id. Their texts and briefs stay where they are. */
  removed: { key: string; value: unknown };
  /** Index entries that no segment holds yet, by `doc`. */
  fresh: { key: number; value: unknown };
  /** The search index: what each segment is, and its pieces. */
  segments: { key: number; value: unknown };
  chunks: { key: [number, number]; value: unknown };
  /** The next numbers to give, and how many stories lie where; see tally.ts. */
  counters: { key: string | [string, string]; value: unknown };
}

export type Versioned = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;

/** The version of the stores and their indexes. Records carry a `schema` of their own, see migrate.ts. */
const today = 2;

/**
 * One connection, opened at the first need and again after it was lost. It never stands in a newer version's way: asked
 * to let go, it does, and the next use says that the list now belongs to a newer version.
 */
export class Database {
  readonly #name: string;
  readonly #version: number;
  #open: Promise<IDBPDatabase<Stores>> | undefined;

  constructor(name: string, version: number = today) {
    this.#name = name;
    this.#version = version;
  }

  connection(): Promise<IDBPDatabase<Stores>> {
    this.#open ??= this.#connect().catch((error: unknown) => {
      this.#open = undefined;
      throw error;
    });
    return this.#open;
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    (await open?.catch(() => undefined))?.close(); // what could not be opened needs no closing
  }

  #connect(): Promise<IDBPDatabase<Stores>> {
    return new Promise((resolve, reject) => {
      const opened = openDB<Stores>(this.#name, this.#version, {
        upgrade: async (database, from, _to, transaction) => {
          transaction.done.catch(() => undefined); // told by `opened` as well
          try {
            await upgrade(database, from, transaction);
          } catch (error) {
            // What went wrong in here is not heard outside, and by itself would leave half an upgrade to be kept.
            transaction.abort();
            reject(error);
          }
        },
        // A page of an older version holds the list and does not let go: waiting has no end, so it is said instead.
        blocked: () => {
          reject(new DOMException('An older page holds the reading list', 'AbortError'));
          opened.then((late) => late.close(), reject);
        },
        blocking: () => void this.close(),
        terminated: () => {
          this.#open = undefined;
        },
      });
      opened.then(resolve, reject);
    });
  }
}
