import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReaderMarks } from '../../../lib/model.ts';
import { identityOf } from '../../../lib/stories/identity.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import type { Kept, Shelf } from '../../../lib/stories/shelf.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';
import { all, everything, titles, value } from '../../support/shelf.ts';

const now = '2026-01-07T10:00:00.000Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the shelf in the browser’s database', () => {
  test('is still there after everything was closed', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(1), now);
    await shelf.close();
    expect(await titles(openShelf())).toEqual(['Ferry number 1 returns to the bay']);
    expect(await titles(shelf)).toEqual(['Ferry number 1 returns to the bay']);
  });

  const tagged = (marks: ReaderMarks): ReaderMarks => ({ ...marks, tags: ['sea'] });
  const changes: [string, (shelf: Shelf) => Promise<Kept<unknown>>][] = [
    ['a first save', (shelf) => shelf.save(madeReading(3), now)],
    ['an update', (shelf) => shelf.save(madeReading(1, { title: 'Changed' }), now)],
    ['an import', (shelf) => shelf.add([madeStory(4), madeStory(1, { note: 'Theirs' }), madeStory(5)])],
    ['tagging', (shelf) => shelf.mark(['story-1', 'story-2'], tagged)],
    ['marking as read', (shelf) => shelf.mark(['story-1', 'story-2'], (marks) => ({ ...marks, read: now }))],
    ['removing', (shelf) => shelf.remove(['story-1', 'story-2'], now)],
  ];
  test.each(changes)('a disk that is full at any write of %s keeps the old list whole', async (_, change) => {
    const shelf = openShelf();
    await shelf.add([madeStory(1), madeStory(2)]);
    const before = await whole(shelf);
    for (const refuse of [refuseAtOnce, refuseAfterwards]) {
      let failed = 0;
      for (;;) {
        const restore = fillDiskAfter(failed, refuse);
        const outcome = await change(shelf);
        restore();
        if (outcome.ok) break;
        expect(outcome, `${refuse.name}, room for ${failed}`).toEqual({ ok: false, problem: 'disk-full' });
        expect(await whole(shelf), `${refuse.name}, room for ${failed}`).toEqual(before);
        failed++;
      }
      expect(failed).toBeGreaterThan(1);
      globalThis.indexedDB = new IDBFactory();
      await shelf.close();
      await shelf.add([madeStory(1), madeStory(2)]);
    }
  });

  test('a list of a newer version is left alone, and that is said', async () => {
    (await openDB('stories', 7, { upgrade: (database) => void database.createObjectStore('of-the-future') })).close();
    const shelf = openShelf();
    const start = performance.now();
    for (const kept of [await shelf.page(everything, 9), await shelf.save(madeReading(), now), await shelf.open('x')]) {
      expect(kept).toEqual({ ok: false, problem: 'newer-version' });
    }
    expect(performance.now() - start).toBeLessThan(100);
    expect([...(await openDB('stories')).objectStoreNames]).toEqual(['of-the-future']);
  });

  test('an open list lets a newer version through, and then says so', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(), now);
    const newer = await openDB('stories', 7);
    expect(newer.version).toBe(7);
    expect(await shelf.page(everything, 9)).toEqual({ ok: false, problem: 'newer-version' });
  });

  test('an older page that does not let go is no endless wait, and is said at once', async () => {
    const stubborn = await openDB('stories', 1); // without a listener that closes it
    const start = performance.now();
    expect(await openShelf().page(everything, 9)).toEqual({ ok: false, problem: 'unavailable' });
    expect(performance.now() - start).toBeLessThan(100);
    stubborn.close();
  });

  test('a browser that gives no storage is said to be so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here', 'InvalidStateError');
    });
    expect(await openShelf().page(everything, 9)).toEqual({ ok: false, problem: 'unavailable' });
  });

  test('one damaged record hides neither the list nor the other stories', async () => {
    const shelf = openShelf();
    const ids: string[] = [];
    for (const number of [1, 2, 3]) ids.push(value(await shelf.save(madeReading(number), now)).id);
    const [first = '', second = '', third = ''] = ids;
    const database = await openDB('stories');
    const row: object = await database.getFromIndex('rows', 'id', second);
    await database.put('rows', { ...row, title: 17 });
    await database.put('texts', { schema: 2, article: 'gone' }, first);
    await database.put('texts', { schema: 9, article: madeStory(3).article }, third);
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
    await database.put('rows', { doc: 1, id, identity: identityOf(madeReading(1).article) });
    expect(await titles(shelf)).toEqual([]);
    await shelf.save(madeReading(1), now);
    expect(await titles(shelf)).toEqual(['Ferry number 1 returns to the bay']);
    expect(await database.count('rows')).toBe(1);
    database.close();
  });
});

/** All that is kept, the index's entries among it. */
const whole = async (shelf: Shelf) => {
  const database = await openDB('stories');
  const stores = [...database.objectStoreNames];
  const kept = await Promise.all(stores.map(async (store) => [store, await database.getAll(store)]));
  database.close();
  return [await all(shelf), kept];
};

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
