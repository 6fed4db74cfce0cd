import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../lib/model.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { Search } from '../../../lib/search/search.ts';
import { tidy } from '../../../lib/search/tidy.ts';
import { Database } from '../../../lib/stories/database.ts';
import { IndexedSegments } from '../../../lib/stories/indexed-segments.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { reindexed } from '../../../lib/stories/reindex.ts';
import { SearchedStories } from '../../../lib/stories/searched-stories.ts';
import { StorySearch } from '../../../lib/stories/story-search.ts';
import { madeArticle, madeReading, madeStory } from '../../support/made-story.ts';
import { everything, value } from '../../support/shelf.ts';

const now = '2026-01-07T10:00:00.000Z';
const about = (number: number, words: string, change: Partial<Story> = {}): Story => {
  const { blocks, ...article } = madeArticle(number);
  const text = { id: 'b1' as const, kind: 'paragraph' as const, text: words, marks: [] };
  const made = { ...article, title: `Story ${number}`, blocks: [...blocks.slice(0, 1), text] };
  return { ...madeStory(number), article: made, brief: { rules: 1e6, sections: [], facts: [], links: [] }, ...change };
};

/** The shelf with what finds its stories; `numbers` answers the stories that a query finds, by number. */
const searched = () => {
  const shelf = openShelf();
  const database = new Database('stories');
  const segments = new IndexedSegments(database);
  const stories = new SearchedStories(database);
  const search = new Search(segments, stories);
  const numbers = async (query: string) => {
    const hits = await (await search.find(parseQuery(query, false))).next(1000);
    const rows = value(await shelf.rowsOf(hits.map(({ story }) => story)));
    return rows.map(({ id }) => Number(id.split('-')[1])).sort((a, b) => a - b);
  };
  const tidied = async () => {
    while (await tidy(segments, { living: () => stories.living() })) {}
  };
  return { shelf, database, segments, numbers, tidied };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what is saved is found at once, and what is removed is not', async () => {
  const { shelf, numbers } = searched();
  const { id } = value(await shelf.save(madeReading(1), now));
  const [row] = value(await shelf.page({ pile: 'all', order: 'newest' }, 1));
  expect(row?.id).toBe(id);
  expect(await numbers('passengers')).toHaveLength(1);
  await shelf.remove([id], now);
  expect(await numbers('passengers')).toHaveLength(0);
  await shelf.restore([id]);
  expect(await numbers('passengers')).toHaveLength(1);
});

test('tags and notes are found as soon as they are given, and no longer once they are taken', async () => {
  const { shelf, numbers } = searched();
  await shelf.add([about(1, 'The dam holds.'), about(2, 'The dam broke.')]);
  const { before } = value(
    await shelf.mark(['story-2'], (marks) => ({ ...marks, tags: ['urgent'], note: 'Ask Lindqvist' })),
  );
  expect(await numbers('lindqvist')).toEqual([2]);
  expect(await numbers('urgent')).toEqual([2]);
  await shelf.putBack(before);
  expect(await numbers('lindqvist')).toEqual([]);
  expect(await numbers('dam')).toEqual([1, 2]);
});

describe('conditions', () => {
  test.each([
    ['is:unread', [1, 3]],
    ['is:read', [2]],
    ['is:archived', [4]],
    ['is:highlighted', [3]],
    ['tag:SEA', [1, 2]],
    ['tag:"deep sea"', [3]],
    ['tag:se', []],
    ['-tag:sea dam', [3, 4]],
    ['site:courier', [4]],
    ['site:"the cour"', [4]],
    ['site:ourier', []],
    ['site:harbour-post.example', [1, 2, 3, 4]],
    ['site:example', [1, 2, 3, 4]],
    ['author:quill', [1, 2, 3, 4]],
    ['author:uill', []],
    ['before:2026-01-02', [1]],
    ['after:2026-01-03 dam', [3, 4]],
    ['"dam holds" is:unread', [1]],
  ])('%s', async (query, found) => {
    const { shelf, numbers } = searched();
    const courier = about(4, 'A dam.', { archived: now, saved: '2026-01-04T00:00:00.000Z' });
    await shelf.add([
      about(1, 'The dam holds.', { tags: ['sea'], saved: '2026-01-01T00:00:00.000Z' }),
      about(2, 'The dam broke.', { tags: ['Sea', 'work'], read: now, saved: '2026-01-02T00:00:00.000Z' }),
      about(3, 'Dam! It holds.', {
        tags: ['deep sea'],
        highlights: [{ quote: 'It holds.' }],
        saved: '2026-01-03T00:00:00.000Z',
      }),
      { ...courier, article: { ...courier.article, site: 'The Courier' } },
    ]);
    expect(await numbers(query)).toEqual(found);
  });
});

test('a tidied index finds the same, and entries become segments', async () => {
  const { shelf, numbers, tidied, database } = searched();
  for (let from = 0; from < 600; from += 100) {
    await shelf.add(
      Array.from({ length: 100 }, (_, index) => about(from + index, `Word${(from + index) % 7} dam ${from + index}`)),
    );
  }
  await shelf.remove(['story-3', 'story-10'], now);
  const before = await numbers('word3');
  await tidied();
  expect(await numbers('word3')).toEqual(before);
  expect(before).not.toContain(3);
  expect(before).not.toContain(10);
  expect(before).toContain(17);
  const connection = await database.connection();
  expect(await connection.count('segments')).toBeGreaterThan(0);
  expect(await connection.count('fresh')).toBeLessThan(256);
});

test('an index of another version is made anew, and a page closed in between is no harm', async () => {
  const { shelf, numbers, tidied, database } = searched();
  await shelf.add(Array.from({ length: 300 }, (_, index) => about(index, `dam ${index}`)));
  await tidied();
  const connection = await database.connection();
  await connection.put('counters', 0, 'index-version');
  let pauses = 0;
  const closed = async () => {
    if (++pauses === 2) throw new Error('The page was closed');
  };
  await expect(reindexed(database, { pause: closed })).rejects.toThrow('closed');
  await shelf.add([about(999, 'dam late')]);
  await reindexed(database);
  expect(await numbers('dam')).toHaveLength(301);
  expect(await connection.count('segments')).toBe(0);
  await reindexed(database);
  expect(await numbers('dam')).toHaveLength(301);
});

test('a view keeps a search within it, unless the search names a pile', async () => {
  const { shelf } = searched();
  await shelf.add([about(1, 'dam'), about(2, 'dam', { archived: now }), about(3, 'dam', { read: now })]);
  const search = new StorySearch();
  const count = async (query: string) =>
    value(await search.find(query, { pile: 'unread', order: 'newest' })).docs.length;
  expect(await count('dam')).toBe(1);
  expect(await count('is:archived')).toBe(1);
  expect(await count('dam is:read')).toBe(1);
  expect(await count('-is:unread')).toBe(2);
  await search.close();
});

test('a phrase is answered with its best stories at once, and gone on with', async () => {
  const { shelf } = searched();
  await shelf.add(Array.from({ length: 300 }, (_, index) => about(index, index % 3 === 0 ? 'old dam' : 'dam old')));
  const search = new StorySearch();
  const first = value(await search.find('"old dam"', everything));
  expect(first.more).toBe(true);
  expect(first.docs.length).toBeLessThan(50);
  let last = first;
  for (let more = first.more; more; more = last.more)
    last = value(await search.findMore('"old dam"', everything)) ?? last;
  expect(last.docs).toHaveLength(100);
  expect(last).toMatchObject({ total: 100, more: false });
  expect(last.docs.slice(0, first.docs.length)).toEqual(first.docs);
  expect(value(await search.findMore('another', everything))).toBeUndefined();
  await search.close();
});

test('a damaged index is made anew, and the answer comes from the new one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { shelf, tidied, database } = searched();
  await shelf.add(Array.from({ length: 300 }, (_, index) => about(index, `dam ${index}`)));
  await tidied();
  await (await database.connection()).clear('chunks');
  const search = new StorySearch();
  expect(await search.find('dam', everything)).toMatchObject({ ok: true, value: { total: 300 } });
  await search.close();
});

test('an upgraded list is searched like any other', async () => {
  const old = await openDB('stories', 1, {
    upgrade: (made) => {
      made.createObjectStore('rows', { keyPath: 'id' });
      made.createObjectStore('readings', { keyPath: 'id' });
      made.createObjectStore('counters');
    },
  });
  await old.put('readings', { schema: 1, id: 'story-1', saved: now, ...madeReading(1) });
  old.close();
  expect(await searched().numbers('passengers')).toEqual([1]);
});
