import { describe, expect, test, vi } from 'vitest';
import { DamagedIndex } from '../../../lib/search/damaged-index.ts';
import { entryOf } from '../../../lib/search/entry.ts';
import { MemorySegmentStore } from '../../../lib/search/memory-segment-store.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { Search } from '../../../lib/search/search.ts';
import type { SegmentStore } from '../../../lib/search/segment-store.ts';
import { tidy } from '../../../lib/search/tidy.ts';
import { madeStory } from '../../../scripts/bench/made-stories.ts';
import { type Chance, chanceFrom } from '../../../scripts/bench/made-text.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const count = 300;
const living = async () => Array.from({ length: count }, (_, number) => number);
const searchOver = (store: SegmentStore) =>
  new Search(store, { living, that: async () => [], texts: async (stories) => stories.map(() => undefined) });

async function filled(): Promise<MemorySegmentStore> {
  const store = new MemorySegmentStore();
  for (const number of await living()) store.save(number, entryOf(madeStory(number)));
  return store;
}

/** What a call to the store answers, changed. */
const changed = (
  store: SegmentStore,
  call: 'chunks' | 'entries',
  change: (bytes: Uint8Array) => Uint8Array | undefined,
) =>
  new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      return async (...given: unknown[]) => {
        const answer: unknown = typeof method === 'function' ? await method.apply(target, given) : undefined;
        return name === call && Array.isArray(answer) ? answer.map((bytes) => bytes && change(bytes)) : answer;
      };
    },
  });

const scratched = (chance: Chance) => (bytes: Uint8Array) => {
  const copy = bytes.slice(0, chance() < 0.2 ? Math.floor(chance() * bytes.length) : bytes.length);
  for (let times = 0; times < 5; times += 1) copy[Math.floor(chance() * copy.length)] = Math.floor(chance() * 256);
  return copy;
};

/** What it came to, where only damage may be an error. */
const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof DamagedIndex)) throw error;
  });

describe('damage ends in an answer or in saying so', () => {
  test.each(['chunks', 'entries'] as const)('scratched %s', async (call) => {
    const store = await filled();
    if (call === 'chunks') await tidy(store, { living });
    const chance = chanceFrom(9);
    for (let round = 0; round < 30; round += 1) {
      const search = searchOver(changed(store, call, scratched(chance)));
      for (const query of ['ta ', 't', 'ne ri', 'sober']) await outcome(search.find(parseQuery(query)));
    }
  });

  test('merging what is scratched', async () => {
    const chance = chanceFrom(10);
    for (let round = 0; round < 6; round += 1) {
      await outcome(tidy(changed(await filled(), 'entries', scratched(chance)), { living }));
    }
  });

  test('a chunk that is gone for good', async () => {
    const store = await filled();
    await tidy(store, { living });
    const search = searchOver(changed(store, 'chunks', () => undefined));
    await expect(search.find(parseQuery('ta '))).rejects.toBeInstanceOf(DamagedIndex);
  });
});

test('searches at the same time do not get in each other’s way', async () => {
  const store = await filled();
  const search = searchOver(store);
  const asked = ['ta ', 'ne ri ', 'so', 'm'];
  const expected = await Promise.all(asked.map(async (text) => (await search.find(parseQuery(text))).atMost));
  const work = tidy(store, { living, pause: () => new Promise((resume) => setTimeout(resume)) });
  for (let round = 0; round < 20; round += 1) {
    const found = await Promise.all(asked.map(async (text) => (await search.find(parseQuery(text))).atMost));
    expect(found).toEqual(expected);
  }
  expect(await work).toBe(true);
});
