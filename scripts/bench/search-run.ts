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
  const store = new MemorySegmentStore();
  const numbers = Uint32Array.from({ length: count }, (_, number) => number);
  const heap = new Highest(heapUsed);
  const built = await build(store, numbers, heap);
  // So far no text was kept, as in a page that has them on its disk.
  const stories: MadeStory[] = [];
  const search = new Search(store, {
    living: async () => numbers,
    that: async () => [],
    texts: async (wanted) => wanted.map((number) => textsOf(stories[number] ?? madeStory(number))),
  });
  await timed(
    search,
    asking(Array.from({ length: 500 }, (_, part) => madeStory(Math.floor((part * count) / 500)))),
    heap,
  );
  const heapBytes = heap.most;
  for (const number of numbers) stories[number] = madeStory(number);
  const queries = await timed(search, asking(stories), heap);
  queries['excerpts of fifty'] = await excerpts(search, stories);
  const texts = stories.map((story) => textsOf(story).join('\n').toLowerCase());
  return { ...built, heapBytes, queries, scans: scans(texts, asking(stories)) };
}

const textsOf = ({ title, tags, texts }: MadeStory): string[] => [title, ...tags, ...texts];

/** Keeps the highest reading of what is in use beyond the first. */
class Highest {
  readonly #read: () => number;
  readonly #first: number;
  most = 0;

  constructor(read: () => number) {
    this.#read = read;
    this.#first = read();
  }

  look(): void {
    this.most = Math.max(this.most, this.#read() - this.#first);
  }
}

async function build(store: MemorySegmentStore, numbers: Uint32Array, heap: Highest) {
  let [entryMs, mergeMs, stretchMs, textBytes] = [0, 0, 0, 0];
  let since = 0;
  const worked = () => {
    const stretch = performance.now() - since;
    mergeMs += stretch;
    stretchMs = Math.max(stretchMs, stretch);
  };
  const pause = async () => {
    worked();
    heap.look();
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
  for (const number of numbers) {
    const story = madeStory(number);
    textBytes += textsOf(story).join(' ').length; // ASCII
    since = performance.now();
    store.save(number, entryOf(story));
    entryMs += performance.now() - since;
    if (number % 256 !== 255) continue;
    for (let isDue = true; isDue; ) {
      since = performance.now();
      isDue = await tidy(store, { living: async () => numbers, pause });
      worked();
    }
  }
  const { segments } = await store.state();
  const indexBytes = segments.reduce((sum, { bytes }) => sum + bytes, 0);
  const { length } = numbers;
  return {
    entryMs: entryMs / length,
    mergeMs: mergeMs / length,
    stretchMs,
    textBytes,
    indexBytes,
    segments: segments.length,
  };
}

/** The time of each query up to its first fifty hits. */
async function timed(
  search: Search,
  asked: Record<string, string[]>,
  heap: Highest,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const [kind, queries] of Object.entries(asked)) {
    times[kind] = [];
    for (const text of queries) {
      const start = performance.now();
      await (await search.find(parseQuery(text))).next(50);
      times[kind].push(performance.now() - start);
      heap.look();
    }
  }
  return times;
}

/** The time that the excerpts of fifty hits take. */
async function excerpts(search: Search, stories: MadeStory[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of asking(stories).two ?? []) {
    const query = parseQuery(text);
    const hits = await (await search.find(query)).next(50);
    const start = performance.now();
    for (const { story } of hits) excerptOf(stories[story]?.texts ?? [], query);
    times.push(performance.now() - start);
  }
  return times;
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
