import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { storyIn } from '../../../lib/stories/story-in.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';
import { everything, titles, value } from '../../support/shelf.ts';

const now = '2026-01-07T10:00:00.000Z';
const later = '2026-01-09T10:00:00.000Z';

/** A reading and a row as version 1 stored them: the row alone knew whether the story was read. */
const readingOf1 = (number: number) => ({ schema: 1, id: `story-${number}`, saved: now, ...madeReading(number) });
const rowOf1 = (number: number, order: number, read?: string) => {
  const { url, title, site, authors, published, language, direction } = madeReading(number).article;
  const identity = `https://harbour-post.example/news/ferry-${number}`;
  const row = { id: `story-${number}`, order, url, title, site, authors, published, saved: now, language, direction };
  return { ...row, line: 'The ferry sailed.', words: 90, identity, ...(read ? { read } : {}) };
};

const version1 = async () => {
  const database = await openDB('stories', 1, {
    upgrade: (made) => {
      const rows = made.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('identity', 'identity', { unique: true });
      rows.createIndex('order', 'order');
      made.createObjectStore('readings', { keyPath: 'id' });
      made.createObjectStore('counters');
    },
  });
  await database.put('rows', rowOf1(1, -1));
  await database.put('rows', rowOf1(2, 1, later));
  await database.put('rows', rowOf1(3, 2));
  for (const number of [1, 2]) await database.put('readings', readingOf1(number));
  await database.put('readings', { ...readingOf1(3), article: 'damaged' });
  await database.put('readings', readingOf1(4)); // its row is gone
  await database.put('counters', 2, 'newest');
  await database.put('counters', -1, 'oldest');
  database.close();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a record of schema 1 gets the marks that readers could not make then', () => {
  expect(storyIn({ ...readingOf1(1), read: later })).toEqual({ ok: true, value: madeStory(1, { read: later }) });
});

test('a list of version 1 is kept: order, read marks, texts', async () => {
  await version1();
  const shelf = openShelf();
  expect(await titles(shelf)).toEqual([4, 3, 2, 1].map((number) => `Ferry number ${number} returns to the bay`));
  expect(value(await shelf.open('story-2'))).toEqual(madeStory(2, { read: later }));
  expect(value(await shelf.open('story-4'))).toEqual(madeStory(4));
  expect(await shelf.open('story-3')).toEqual({ ok: false, problem: 'unreadable' });
  expect(value(await shelf.counts())).toMatchObject({ unread: 3, read: 1, archived: 0 });
  expect(value(await shelf.find('https://harbour-post.example/news/ferry-1'))).toMatchObject({ id: 'story-1' });
});

test('after it, stories come on top and beneath as before', async () => {
  await version1();
  const shelf = openShelf();
  await shelf.save(madeReading(5), later);
  await shelf.add([madeStory(6)]);
  const numbers = (await titles(shelf)).map((title) => title.match(/\d/)?.[0]);
  expect(numbers).toEqual(['5', '4', '3', '2', '1', '6']);
  expect(new Set(value(await shelf.docs(everything))).size).toBe(6);
});

test('two records of one address are one story', async () => {
  await version1();
  const database = await openDB('stories', 1);
  await database.put('readings', { ...readingOf1(1), id: 'twin' });
  database.close();
  expect(await titles(openShelf())).toHaveLength(4);
});

test('an upgrade that finds no room leaves the old list whole, and can be tried again', async () => {
  await version1();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const shelf = openShelf();
  expect(await shelf.page(everything, 10)).toMatchObject({ ok: false });
  full.mockRestore();
  expect(await titles(shelf)).toHaveLength(4);
});
