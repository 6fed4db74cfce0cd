import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { beginFreshLog } from '../../../lib/stories/fresh-log.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';
import { all } from '../../support/shelf.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('writes more than a log holds, in pieces that stay in it, and leaves nothing of it', async () => {
  const shelf = openShelf();
  await shelf.add([madeStory(1)]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await beginFreshLog();
  const sizes = put.mock.calls.map(([value]) => (value as Uint8Array).length);
  put.mockRestore();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  const database = await openDB('stories');
  expect(await database.count('chunks')).toBe(0);
  database.close();
  expect(await all(shelf)).toEqual([madeStory(1)]);
  expect(await shelf.save(madeReading(2), '2026-01-07T10:00:00.000Z')).toMatchObject({ ok: true });
});

test('makes no list where there is none', async () => {
  await beginFreshLog();
  expect(await indexedDB.databases()).toEqual([]);
});
