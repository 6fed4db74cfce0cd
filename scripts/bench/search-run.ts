import { entryOf } from '../../lib/search/entry.ts';
import { excerptOf } from '../../lib/search/excerpt.ts';
import { MemorySegmentStore } from '../../lib/search/memory-segment-store.ts';
import { parseQuery } from '../../lib/search/query.ts';
import { Search } from '../../lib/search/search.ts';
import { tidy } from '../../lib/search/tidy.ts';
import { type MadeStory, madeStory } from './made-stories.ts';
import { chanceFrom } from './made-text.ts';

/** What searching so many stories costs: milliseconds, bytes. */
export interface SearchFigures {
  /** Of a story: its entry, and its share of all merges. */
  entryMs: number;
  mergeMs: number;
  /** The longest that a merge worked without a pause. */
  stretchMs: number;
  textBytes: number;
  indexBytes: number;
  segments: number;
  /** The most of the heap that was used beyond the texts, where the browser tells. */
  heapBytes: number;
  /** By kind of query: the time of each up to its first fifty hits; and of a scan of all texts for some of them. */
  queries: Record<string, number[]>;
  scans: Record<string, number[]>;
}

/** Makes the stories, indexes them as they come in and asks. `heapUsed` answers the bytes in use. */
export async function searchRun(count: number, heapUsed: () => number): Promise<SearchFigures> {
  const stories = Array.from({ length: count }, (_, number) => madeStory(number));
  const textsOf = ({ title, tags, texts }: MadeStory) => [title, ...tags, ...texts];
  const bytes = stories.reduce((sum, story) => sum + textsOf(story).join(' ').length, 0); // ASCII
  const numbers = Uint32Array.from(stories.keys());
  const store = new MemorySegmentStore();
  const heapBefore = heapUsed();
  let heapMost = heapBefore;
  const living = async () => numbers;
  let [entryMs, mergeMs, stretchMs] = [0, 0, 0];
  let stretch = 0;
  const pause = async () => {
    stretchMs = Math.max(stretchMs, performance.now() - stretch);
    heapMost = Math.max(heapMost, heapUsed());
    await new Promise((resume) => setTimeout(resume));
    stretch = performance.now();
  };
  for (const [number, { title, tags, texts }] of stories.entries()) {
    const start = performance.now();
    store.save(number, entryOf({ title, tags, texts }));
    const saved = performance.now();
    entryMs += saved - start;
    stretch = saved;
    if (number % 256 === 255) {
      while (await tidy(store, { living, pause })) stretch = performance.now();
      mergeMs += performance.now() - saved;
    }
  }
  const search = new Search(store, {
    living,
    that: async () => [],
    texts: async (wanted) =>
      wanted.map((number) => {
        const story = stories[number];
        return story && textsOf(story);
      }),
  });
  const queries: Record<string, number[]> = {};
  for (const [kind, asked] of Object.entries(asking(stories))) {
    queries[kind] = [];
    for (const text of asked) {
      const start = performance.now();
      const query = parseQuery(text);
      await (await search.find(query)).next(50);
      queries[kind].push(performance.now() - start);
      heapMost = Math.max(heapMost, heapUsed());
    }
  }
  const excerpts: number[] = [];
  for (const text of asking(stories).two ?? []) {
    const query = parseQuery(text);
    const hits = await (await search.find(query)).next(50);
    const start = performance.now();
    for (const { story } of hits) excerptOf(stories[story]?.texts ?? [], query);
    excerpts.push(performance.now() - start);
  }
  queries['excerpts of fifty'] = excerpts;
  const { segments } = await store.state();
  return {
    entryMs: entryMs / count,
    mergeMs: mergeMs / count,
    stretchMs,
    textBytes: bytes,
    indexBytes: segments.reduce((sum, segment) => sum + segment.bytes, 0),
    segments: segments.length,
    heapBytes: heapMost - heapBefore,
    queries,
    scans: scans(
      stories.map((story) => textsOf(story).join('\n').toLowerCase()),
      asking(stories),
    ),
  };
}

/** Words that are there: taken from the stories themselves. */
export function asking(stories: MadeStory[]): Record<string, string[]> {
  const chance = chanceFrom(7);
  const pick = (count: number) => {
    const { texts } = stories[Math.floor(chance() * stories.length)] ?? { texts: [''] };
    const words = (texts[Math.floor(chance() * texts.length)] ?? '').toLowerCase().replaceAll('.', '').split(' ');
    const from = Math.floor(chance() * (words.length - count));
    return words.slice(from, from + count);
  };
  const many = (make: () => string) => Array.from({ length: 60 }, make);
  return {
    one: many(() => `${pick(1)[0]} `),
    two: many(() => `${pick(1)[0]} ${pick(1)[0]} `),
    three: many(() => `${pick(3).join(' ')} `),
    'prefix 1': many(() => pick(1)[0]?.slice(0, 1) ?? ''),
    'prefix 2': many(() => pick(1)[0]?.slice(0, 2) ?? ''),
    'prefix 3': many(() => pick(1)[0]?.slice(0, 3) ?? ''),
    'prefix 4': many(() => pick(1)[0]?.slice(0, 4) ?? ''),
    'word and prefix': many(() => `${pick(1)[0]} ${pick(1)[0]?.slice(0, 3)}`),
    'phrase of two': many(() => `"${pick(2).join(' ')}"`),
    'phrase of three': many(() => `"${pick(3).join(' ')}"`),
  };
}

/** What the same costs without an index: every text is looked through. */
function scans(texts: string[], asked: Record<string, string[]>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(asked).map(([kind, queries]) => [
      kind,
      queries.slice(0, 10).map((query) => {
        const parts = kind.startsWith('phrase') ? [query.replaceAll('"', '')] : query.trim().split(' ');
        const start = performance.now();
        const hits = texts.filter((text) => parts.every((part) => text.includes(part)));
        const end = performance.now();
        return hits.length < 0 ? 0 : end - start;
      }),
    ]),
  );
}
