import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Database } from '../../../lib/stories/database.ts';
import { identityOf } from '../../../lib/stories/identity.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import type { Kept, Shelf } from '../../../lib/stories/shelf.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';
import { all, describeShelf, titles, value } from './shelf-contract.ts';

const now = '2026-01-07T10:00:00.000Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describeShelf('the shelf in the browser’s database', () => openShelf());

describe('the shelf in the browser’s database', () => {
  test('is still there after everything was closed', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(1), now);
    await shelf.close();
    expect(await titles(openShelf())).toEqual(['Ferry number 1 returns to the bay']);
    expect(await titles(shelf)).toEqual(['Ferry number 1 returns to the bay']);
  });

  const changes: [string, number, (shelf: Shelf) => Promise<Kept<unknown>>][] = [
    ['a first save', 3, (shelf) => shelf.save(madeReading(3), now)],
    ['an update', 2, (shelf) => shelf.save(madeReading(1, { title: 'Changed' }), now)],
    ['an import', 5, (shelf) => shelf.add([madeStory(4), madeStory(5)])],
  ];
  test.each(changes)('a disk that is full at any write of %s keeps the old list whole', async (_, writes, change) => {
    const shelf = openShelf();
    for (const number of [1, 2]) await shelf.save(madeReading(number), now);
    const before = await all(shelf);
    for (const refuse of [refuseAtOnce, refuseAfterwards]) {
      for (let room = 0; room < writes; room++) {
        const restore = fillDiskAfter(room, refuse);
        expect(await change(shelf), `${refuse.name}, room for ${room}`).toEqual({ ok: false, problem: 'disk-full' });
        restore();
        expect(await all(shelf), `${refuse.name}, room for ${room}`).toEqual(before);
      }
    }
    fillDiskAfter(writes, refuseAtOnce);
    expect(await change(shelf)).toMatchObject({ ok: true });
  });

  test('a list of a newer version is left alone, and that is said', async () => {
    (await openDB('stories', 7, { upgrade: (database) => void database.createObjectStore('of-the-future') })).close();
    const shelf = openShelf();
    for (const kept of [await shelf.rows(), await shelf.save(madeReading(), now), await shelf.open('x')]) {
      expect(kept).toEqual({ ok: false, problem: 'newer-version' });
    }
    expect([...(await openDB('stories')).objectStoreNames]).toEqual(['of-the-future']);
  });

  test('an open list lets a newer version through, and then says so', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(), now);
    const newer = await openDB('stories', 7);
    expect(newer.version).toBe(7);
    expect(await shelf.rows()).toEqual({ ok: false, problem: 'newer-version' });
  });

  test('an older page that does not let go is no endless wait', async () => {
    const stubborn = await openDB('stories', 1);
    const opening = new Database('stories', 2).connection();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    stubborn.close();
  });

  test('a browser that gives no storage is said to be so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here', 'InvalidStateError');
    });
    expect(await openShelf().rows()).toEqual({ ok: false, problem: 'unavailable' });
  });

  test('one damaged record hides neither the list nor the other stories', async () => {
    const shelf = openShelf();
    const ids: string[] = [];
    for (const number of [1, 2, 3]) ids.push(value(await shelf.save(madeReading(number), now)).id);
    const [first = '', second = '', third = ''] = ids;
    const database = await openDB('stories');
    const row: object = await database.get('rows', second);
    await database.put('rows', { ...row, title: 17 });
    await database.put('readings', { id: first, schema: 1, article: 'gone' });
    await database.put('readings', { ...madeStory(3), id: third, schema: 9 });
    expect(await titles(shelf)).toEqual(['Ferry number 3 returns to the bay', 'Ferry number 1 returns to the bay']);
    expect(await shelf.open(first)).toEqual({ ok: false, problem: 'unreadable' });
    expect(await shelf.open(third)).toEqual({ ok: false, problem: 'newer-version' });
    expect(value(await shelf.open(second))).toMatchObject({ id: second });
    const exported = [];
    for await (const story of shelf.stories()) exported.push(story.ok ? story.value.id : story.problem);
    expect(exported).toEqual(['newer-version', second, 'unreadable']);
    database.close();
  });

  test('a story whose row was damaged can be saved again', async () => {
    const shelf = openShelf();
    const { id } = value(await shelf.save(madeReading(1), now));
    const database = await openDB('stories');
    await database.put('rows', { id, identity: identityOf(madeReading(1).article) });
    expect(await titles(shelf)).toEqual([]);
    await shelf.save(madeReading(1), now);
    expect(await titles(shelf)).toEqual(['Ferry number 1 returns to the bay']);
    expect(await database.count('readings')).toBe(1);
    database.close();
  });
});

type Refuse = (store: IDBObjectStore) => void;

const refuseAtOnce: Refuse = () => {
  throw new DOMException('No room', 'QuotaExceededError');
};

/** As browsers do: the write is taken, the transaction ends, and it alone knows why. */
const refuseAfterwards: Refuse = ({ transaction }) => {
  const abort: unknown = Reflect.get(transaction, '_abort');
  if (typeof abort !== 'function') throw new Error('fake-indexeddb aborts in another way now');
  abort.call(transaction, 'QuotaExceededError');
};

const fillDiskAfter = (writes: number, refuse: Refuse): (() => void) => {
  let room = writes;
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (room-- > 0) return put.apply(this, args);
    const request = refuse === refuseAtOnce ? undefined : put.apply(this, args);
    refuse(this);
    return request ?? put.apply(this, args);
  });
  return () => full.mockRestore();
};
