import { describe, expect, test, vi } from 'vitest';
import { entryOf } from '../../../lib/search/entry.ts';
import { MemorySegmentStore } from '../../../lib/search/memory-segment-store.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { Search } from '../../../lib/search/search.ts';
import type { SegmentStore } from '../../../lib/search/segment-store.ts';
import { dueMerge, tidy } from '../../../lib/search/tidy.ts';
import { madeStory } from '../../../scripts/bench/made-stories.ts';
import { chanceFrom } from '../../../scripts/bench/made-text.ts';
import { type PlainStory, plainlyHas, plainQuery, plainStory, queryText, textsOf } from './plain-search.ts';

vi.setConfig({ testTimeout: 60_000 });

const chance = chanceFrom(5);
const manyStories = Array.from({ length: 2600 }, () => plainStory(chance));
/** Their merge takes long enough for a pause. */
const longStories = [...Array.from({ length: 100 }, (_, number) => madeStory(number)), ...manyStories.slice(0, 400)];
const queries = Array.from({ length: 25 }, () => plainQuery(chance));

/** Saves stories one after the other, numbered from 1, and tidies up at times. */
async function filled(stories: readonly PlainStory[], tidyEvery = Number.POSITIVE_INFINITY) {
  const store = new MemorySegmentStore();
  const kept = new Map<number, PlainStory>();
  const living = async () => [...kept.keys()];
  for (const story of stories) {
    const number = kept.size + 1;
    kept.set(number, story);
    store.save(number, entryOf(story));
    if (number % tidyEvery === 0) while (await tidy(store, { living }));
  }
  return { store, kept, living };
}

async function hits(store: SegmentStore, kept: Map<number, PlainStory>, text: string): Promise<number[]> {
  const search = new Search(store, {
    living: async () => [...kept.keys()],
    that: async () => [],
    texts: async (numbers) => numbers.map((number) => kept.get(number)).map((story) => story && textsOf(story)),
  });
  const answer = await search.find(parseQuery(text));
  const found: number[] = [];
  while (!answer.done) found.push(...(await answer.next(50)).map(({ story }) => story));
  return found;
}

async function expectRight(store: SegmentStore, kept: Map<number, PlainStory>, asked = queries): Promise<void> {
  for (const query of asked) {
    const expected = [...kept].filter(([, story]) => plainlyHas(story, query)).map(([number]) => number);
    const found = await hits(store, kept, queryText(query));
    expect(
      found.sort((a, b) => a - b),
      queryText(query),
    ).toEqual(expected);
  }
}

/** All that a store holds, in an order of its own. */
async function contentsOf(store: SegmentStore): Promise<Uint8Array[]> {
  const { segments } = await store.state();
  const [segment] = segments;
  expect(segments).toHaveLength(1);
  const places = Array.from({ length: segment?.chunks ?? 0 }, (_, chunk) => ({ segment: segment?.id ?? 0, chunk }));
  return (await store.chunks(places)).map((chunk) => chunk ?? new Uint8Array());
}

describe('merging', () => {
  test('in steps gives what merging at once gives', async () => {
    const steps = await filled(manyStories.slice(0, 1024), 256);
    const once = await filled(manyStories.slice(0, 1024), 1024);
    expect(await contentsOf(steps.store)).toEqual(await contentsOf(once.store));
  });

  test('leaves few segments, and ends', async () => {
    const { store, kept } = await filled(manyStories, 100);
    const { segments, fresh } = await store.state();
    expect(segments.length).toBeLessThan(8);
    expect(fresh.length).toBeLessThan(256);
    expect(segments.reduce((sum, { stories }) => sum + stories, fresh.length)).toBe(kept.size);
  });

  test('asks for pauses, and what is refused one can be done later', async () => {
    const { store, kept, living } = await filled(longStories);
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      throw new Error('not now');
    };
    await expect(tidy(store, { living, pause })).rejects.toThrow('not now');
    expect(pauses).toBe(1);
    await expectRight(store, kept, queries.slice(0, 4));
    expect(await tidy(store, { living })).toBe(true);
    await expectRight(store, kept, queries.slice(0, 4));
  });

  test('takes stories in any order of their numbers', async () => {
    const store = new MemorySegmentStore();
    const kept = new Map(manyStories.slice(0, 1200).map((story, index) => [index + 1, story] as const));
    const living = async () => [...kept.keys()];
    for (const part of [2, 0, 3, 1]) {
      for (const [number, story] of kept) if (number % 4 === part) store.save(number, entryOf(story));
      while (await tidy(store, { living }));
    }
    const { segments } = await store.state();
    expect(segments.map(({ stories, first, last }) => ({ stories, first, last }))).toEqual([
      { stories: 1200, first: 1, last: 1200 },
    ]);
    await expectRight(store, kept, queries.slice(0, 8));
  });

  test('gives way to another merge of the same', async () => {
    const { store, kept, living } = await filled(manyStories.slice(0, 1100), 300);
    const before = await store.state();
    await store.replace({ segments: before.segments.map(({ id }) => id), fresh: [] }, undefined);
    expect(await store.replace({ segments: before.segments.map(({ id }) => id), fresh: [] }, undefined)).toBe(false);
    await tidy(store, { living });
    const found = await hits(store, kept, 'the ');
    expect(found.every((number) => before.fresh.includes(number))).toBe(true);
  });
});

describe('removed stories', () => {
  test('are gone from the index when most of a segment is', async () => {
    const { store, kept, living } = await filled(manyStories.slice(0, 600), 600);
    const bytes = async () => (await store.state()).segments.reduce((sum, segment) => sum + segment.bytes, 0);
    const before = await bytes();
    for (const number of [...kept.keys()].slice(0, 450)) kept.delete(number);
    while (await tidy(store, { living }));
    expect(await bytes()).toBeLessThan(before / 2);
    expect((await store.state()).segments[0]?.stories).toBe(150);
    await expectRight(store, kept);
  });

  test('all of them leave nothing', async () => {
    const { store, kept, living } = await filled(manyStories.slice(0, 600), 600);
    kept.clear();
    while (await tidy(store, { living }));
    expect(await store.state()).toEqual({ segments: [], fresh: [] });
  });

  test('while a merge runs, are not found after it', async () => {
    const { store, kept, living } = await filled(longStories);
    const pause = async () => {
      kept.delete(3);
      store.remove(3);
    };
    await tidy(store, { living, pause });
    expect(kept.has(3)).toBe(false);
    await expectRight(store, kept, queries.slice(0, 4));
  });
});

/** A store that fails at its call of some number and at all that follow: the page was closed. */
function closedAt(store: SegmentStore, call: number): { store: SegmentStore; calls: () => number } {
  let calls = 0;
  const proxy = new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      return async (...given: unknown[]) => {
        calls += 1;
        if (calls >= call) throw new Error('closed');
        return typeof method === 'function' ? method.apply(target, given) : method;
      };
    },
  });
  return { store: proxy, calls: () => calls };
}

test('closed at any call, it answers as before, and the next time goes on', async () => {
  const few = queries.slice(0, 3);
  let call = 1;
  for (let isDone = false; !isDone; call += 1) {
    const { store, kept, living } = await filled(manyStories.slice(0, 1059), 265);
    const closing = closedAt(store, call);
    try {
      while (await tidy(closing.store, { living }));
      isDone = true;
    } catch (error) {
      expect(error).toEqual(new Error('closed'));
    }
    await expectRight(store, kept, few);
    while (await tidy(store, { living }));
    await expectRight(store, kept, few);
  }
  // Two merges: of entries into a fourth segment, then of the four.
  expect(call).toBeGreaterThan(12);
});

test('a search that a merge overtakes looks again', async () => {
  const { store, kept, living } = await filled(manyStories.slice(0, 520));
  let isFirst = true;
  const overtaken = new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      return async (...given: unknown[]) => {
        if (name === 'entries' && isFirst) {
          isFirst = false;
          while (await tidy(store, { living }));
        }
        return typeof method === 'function' ? method.apply(target, given) : method;
      };
    },
  });
  await expectRight(overtaken, kept, queries.slice(0, 3));
  expect(isFirst).toBe(false);
});

test('what is due: entries first, then the smallest segments, then hollow ones', () => {
  const segment = (id: number, stories: number, first: number) => {
    return { id, stories, first, last: first + stories - 1, chunks: 2, bytes: 1 };
  };
  const living = new Uint8Array(10_000).fill(1);
  const small = [1, 2, 3, 4].map((id) => segment(id, 300, id * 1000));
  const fresh = Array.from({ length: 300 }, (_, index) => 9000 + index);
  expect(dueMerge({ segments: small, fresh }, living)).toEqual({ segments: [], fresh });
  expect(dueMerge({ segments: small, fresh: fresh.slice(0, 200) }, living)).toEqual({ segments: small, fresh: [] });
  expect(dueMerge({ segments: small.slice(1), fresh: [] }, living)).toBeUndefined();
  living.fill(0, 2000, 2200);
  expect(dueMerge({ segments: small.slice(1), fresh: [] }, living)).toEqual({ segments: small.slice(1, 2), fresh: [] });
});

test('the index of stories as long as in the news is a small share of them', async () => {
  const store = new MemorySegmentStore();
  const numbers = Array.from({ length: 1024 }, (_, number) => number);
  let bytes = 0;
  for (const number of numbers) {
    const story = madeStory(number);
    bytes += textsOf(story).join(' ').length;
    store.save(number, entryOf(story));
  }
  while (await tidy(store, { living: async () => numbers }));
  const { segments } = await store.state();
  // The more stories the smaller: their words are the same. At 50,000 a fifth.
  expect(segments.reduce((sum, segment) => sum + segment.bytes, 0) / bytes).toBeLessThan(0.36);
});
