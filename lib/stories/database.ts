import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * `rows` is what the list shows, `readings` the text and the brief of each row, `counters` the next places at both
 * ends of the list. Values are `unknown`: what was written by another version, or is damaged, is checked when read.
 */
export interface Stores extends DBSchema {
  rows: { key: string; value: unknown; indexes: { identity: string; order: number } };
  readings: { key: string; value: unknown };
  counters: { key: 'newest' | 'oldest'; value: unknown };
}

/** The version of the stores and their indexes. Records carry a `schema` of their own, see migrate.ts. */
const today = 1;

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
        upgrade: (database, from) => {
          if (from < 1) createStores(database);
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

const createStores = (database: IDBPDatabase<Stores>): void => {
  const rows = database.createObjectStore('rows', { keyPath: 'id' });
  rows.createIndex('identity', 'identity', { unique: true });
  rows.createIndex('order', 'order');
  database.createObjectStore('readings', { keyPath: 'id' });
  database.createObjectStore('counters');
};
