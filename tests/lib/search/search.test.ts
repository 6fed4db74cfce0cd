import { describe, expect, test, vi } from 'vitest';
import { entryOf } from '../../../lib/search/entry.ts';
import { MemorySegmentStore } from '../../../lib/search/memory-segment-store.ts';
import { type Condition, parseQuery } from '../../../lib/search/query.ts';
import { Search } from '../../../lib/search/search.ts';
import { tidy } from '../../../lib/search/tidy.ts';
import { chanceFrom } from '../../../scripts/bench/made-text.ts';
import { type PlainStory, plainlyHas, plainQuery, plainStory, queryText, textsOf } from './plain-search.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

/** A list of stories and its index. */
async function listOf(stories: Map<number, PlainStory>, { merged = true } = {}) {
  const store = new MemorySegmentStore();
  for (const [number, story] of stories) store.save(number, entryOf(story));
  const living = async () => [...stories.keys()];
  while (merged && (await tidy(store, { living })));
  const search = new Search(store, {
    living,
    that: async (condition) => [...stories.keys()].filter((number) => fulfils(number, condition)),
    texts: async (numbers) => numbers.map((number) => stories.get(number)).map((story) => story && textsOf(story)),
  });
  const found = async (text: string) => {
    const answer = await search.find(parseQuery(text));
    const hits: number[] = [];
    while (!answer.done) hits.push(...(await answer.next(50)).map(({ story }) => story));
    return hits;
  };
  return { store, search, found };
}

/** In these lists every third story is read. */
const fulfils = (number: number, { kind, value }: Condition): boolean =>
  kind === 'is' && value === 'read' && number % 3 === 0;

const numbered = (stories: PlainStory[]) => new Map(stories.map((story, index) => [index + 1, story]));
const story = (title: string, ...texts: string[]): PlainStory => ({ title, tags: [], texts });

describe('finds what a look at every word finds', () => {
  const chance = chanceFrom(11);
  const stories = numbered(Array.from({ length: 2000 }, () => plainStory(chance)));
  const queries = Array.from({ length: 150 }, () => plainQuery(chance));

  test.each([
    ['in segments and fresh entries', true],
    ['in fresh entries alone', false],
  ])(
    '%s',
    async (_, merged) => {
      const { found } = await listOf(stories, { merged });
      for (const query of merged ? queries : queries.slice(0, 40)) {
        const expected = [...stories].filter(([, one]) => plainlyHas(one, query)).map(([number]) => number);
        const hits = await found(queryText(query));
        expect(
          hits.toSorted((a, b) => a - b),
          queryText(query),
        ).toEqual(expected);
      }
    },
    60_000,
  );

  test('conditions narrow it, also turned around', async () => {
    const { found } = await listOf(stories);
    const all = await found('harbour ');
    const read = await found('harbour is:read');
    const others = await found('harbour -is:read');
    expect(read.every((number) => number % 3 === 0)).toBe(true);
    expect([...read, ...others].sort()).toEqual(all.sort());
    expect(await found('is:read is:unread')).toEqual([]);
  });
});

describe('order', () => {
  test('titles and tags before texts, many times before once, rare words before frequent ones', async () => {
    const filler = 'council budget ferry market report court election union factory river '.repeat(20);
    const { found } = await listOf(
      numbered([
        story('Bridge opens', filler),
        { title: 'Ferry', tags: ['bridge'], texts: [filler] },
        story('Ferry', 'bridge bridge bridge bridge bridge', filler),
        story('Ferry', 'bridge', filler),
        ...Array.from({ length: 50 }, () => story('Tunnel', filler)),
      ]),
    );
    expect(await found('bridge ')).toEqual([2, 1, 3, 4]);
  });

  test('of what fits alike the newest first, and the same each time', async () => {
    const { found } = await listOf(numbered(Array.from({ length: 300 }, () => story('Harbour', 'tolls rise'))));
    const newestFirst = Array.from({ length: 300 }, (_, index) => 300 - index);
    expect(await found('harbour')).toEqual(newestFirst);
    expect(await found('')).toEqual(newestFirst);
  });

  test('the whole word before longer ones', async () => {
    const { found } = await listOf(numbered([story('A', 'port'), story('B', 'porter'), story('C', 'portal')]));
    expect((await found('port'))[0]).toBe(1);
  });
});

describe('how many', () => {
  const stories = numbered([
    ...Array.from({ length: 70 }, () => story('A', 'the harbour tolls rise')),
    ...Array.from({ length: 30 }, () => story('B', 'tolls of the harbour')),
  ]);

  test('is known for words', async () => {
    const { search } = await listOf(stories);
    expect(await search.find(parseQuery('harbour tol'))).toMatchObject({ atLeast: 100, atMost: 100 });
  });

  test('becomes known for words in a row', async () => {
    const { search } = await listOf(stories);
    const answer = await search.find(parseQuery('"harbour tolls"'));
    expect(answer).toMatchObject({ atLeast: 0, atMost: 100, done: false });
    expect(await answer.next(50)).toHaveLength(50);
    expect(answer.atLeast).toBeLessThanOrEqual(70);
    expect(answer.atMost).toBeGreaterThanOrEqual(70);
    while (!answer.done) await answer.next(50);
    expect(answer).toMatchObject({ atLeast: 70, atMost: 70 });
  });

  test('reads only so many texts at once', async () => {
    const { search } = await listOf(numbered(Array.from({ length: 900 }, () => story('B', 'tolls of the harbour'))));
    const answer = await search.find(parseQuery('"harbour tolls"'));
    expect(await answer.next(50)).toEqual([]);
    expect(answer.done).toBe(false);
  });
});

test('a phrase does not reach from one text into the next', async () => {
  const { found } = await listOf(numbered([story('Port', 'Halden'), story('Port Halden')]));
  expect(await found('"port halden"')).toEqual([2]);
});

test('a removed story is not found, one whose entry is missing is found by its row', async () => {
  const stories = numbered([story('Harbour'), story('Harbour'), story('Harbour')]);
  const { store, found } = await listOf(stories);
  stories.delete(2);
  expect(await found('harbour')).toEqual([3, 1]);
  store.remove(3);
  expect(await found('harbour')).toEqual([1]);
  expect(await found('')).toEqual([3, 1]);
});

test('a whole page may be asked for', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
  const { found } = await listOf(
    numbered([story('Harbour', words.join(' ')), story('Tolls', words.slice(1).join(' '))]),
  );
  expect(await found(`${words.join(' ')} `)).toEqual([1]);
  expect(await found(`"${words.slice(1).join(' ')}"`)).toEqual([2, 1]);
  expect(await found(`"${words.slice(1).toReversed().join(' ')}"`)).toEqual([]);
  expect(await found(`-"${words.join(' ')}"`)).toEqual([2]);
});

test('texts are read of those stories alone that may have what may not be there, and not of thousands at once', async () => {
  const stories = numbered([
    ...Array.from({ length: 900 }, () => story('A', 'the harbour tolls')),
    ...Array.from({ length: 900 }, () => story('B', 'the ferry')),
  ]);
  const { store } = await listOf(stories);
  const read: number[] = [];
  const search = new Search(store, {
    living: async () => [...stories.keys()],
    that: async () => [],
    texts: async (numbers) => {
      read.push(...numbers);
      return numbers.map((number) => textsOf(stories.get(number) ?? story('gone')));
    },
  });
  const answer = await search.find(parseQuery('-"tolls harbour"'));
  expect(await answer.next(900)).toHaveLength(900);
  expect(read).toEqual([]);
  expect(await answer.next(900)).toHaveLength(400);
  while (!answer.done) await answer.next(Number.MAX_SAFE_INTEGER);
  expect(answer).toMatchObject({ atLeast: 1800, atMost: 1800 });
  expect(read.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 900 }, (_, index) => index + 1));
});
