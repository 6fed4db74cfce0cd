/** What runs in the reading list's own page: fills its shelf, and times what a reader does with it. */
import type { Story, View } from '../../../lib/model.ts';
import { Database } from '../../../lib/stories/database.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { noBrief } from '../../../lib/stories/stored-story.ts';
import { StorySearch } from '../../../lib/stories/story-search.ts';
import { madeStory } from '../made-stories.ts';
import { asking } from '../search-run.ts';

const everything: View = { pile: 'all', order: 'newest' };
const shelf = openShelf();
const search = new StorySearch();
const many = 250;

/** Puts the made stories of these numbers on the shelf; milliseconds a story, the index's upkeep among them. */
export async function fill(from: number, to: number): Promise<{ fill: number; tidy: number }> {
  const start = performance.now();
  for (let first = from; first < to; first += many) {
    const numbers = Array.from({ length: Math.min(many, to - first) }, (_, index) => first + index);
    const added = await shelf.add(numbers.map(storyOf));
    if (!added.ok) throw new Error(`No room: ${added.problem}`);
  }
  const filled = performance.now();
  await search.tidy(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { fill: (filled - start) / (to - from), tidy: (performance.now() - filled) / (to - from) };
}

/** From an unopened database to the first fifty rows; milliseconds. */
export async function firstRows(): Promise<number> {
  const start = performance.now();
  const opened = openShelf();
  await opened.page(everything, 50);
  const ms = performance.now() - start;
  await opened.close();
  return ms;
}

/** Keeps so many new stories, as the popup does; milliseconds each. */
export const saves = (first: number, count: number): Promise<number[]> =>
  timed(
    Array.from({ length: count }, (_, index) => storyOf(first + index)),
    async ({ article, brief }) => {
      await shelf.save({ article, brief }, '2026-03-05T10:00:00.000Z');
    },
  );

/** By kind of query, the milliseconds of each up to its rows; the search's first is not among them. */
export async function searches(stories: number): Promise<Record<string, number[]>> {
  await search.find('warm', everything);
  const times: Record<string, number[]> = {};
  for (const [kind, queries] of Object.entries(asking(someOf(stories)))) {
    times[kind] = await timed(queries, async (query) => {
      const found = await search.find(query, everything);
      if (found.ok) await shelf.rowsOf(found.value.docs.slice(0, 50));
    });
  }
  return times;
}

/** What a search without an index does: every text is read and looked through. */
export async function scans(stories: number): Promise<number[]> {
  const queries = (asking(someOf(stories)).two ?? []).slice(0, 1);
  return timed(queries, async (query) => {
    const parts = query.trim().split(' ');
    let hits = 0;
    for await (const story of shelf.stories()) {
      if (!story.ok) continue;
      const text = story.value.article.blocks.map((block) => block.text.toLowerCase()).join('\n');
      if (parts.every((part) => text.includes(part))) hits++;
    }
    return hits;
  });
}

/** Bytes of the index on the disk, and of the texts it is of (our words are ASCII: a letter a byte). */
export async function sizes(stories: number): Promise<{ index: number; text: number }> {
  const connection = await new Database('stories').connection();
  const segments = (await connection.getAll('segments')) as { bytes: number }[];
  const fresh = (await connection.getAll('fresh')) as Uint8Array[];
  let text = 0;
  for (let number = 0; number < stories; number++) text += madeStory(number).texts.join('\n').length;
  return {
    index: [...segments.map(({ bytes }) => bytes), ...fresh.map(({ length }) => length)].reduce((a, b) => a + b, 0),
    text,
  };
}

/** Enough of the stories to take words from. */
const someOf = (stories: number) =>
  Array.from({ length: 400 }, (_, index) => madeStory(Math.floor((index * stories) / 400)));

async function timed<T>(things: T[], act: (thing: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const thing of things) {
    const start = performance.now();
    await act(thing);
    times.push(performance.now() - start);
  }
  return times;
}

function storyOf(number: number): Story {
  const { title, tags, texts } = madeStory(number);
  const url = `https://outlet-${number % 40}.example/${number}`;
  return {
    schema: 2,
    id: `made-${number}`,
    saved: new Date(Date.UTC(2026, 0, 1) - number * 3_600_000).toISOString(),
    ...(number % 3 === 0 ? { read: '2026-01-02T00:00:00.000Z' } : {}),
    tags,
    highlights: [],
    article: {
      url,
      canonicalUrl: url,
      title,
      site: `Outlet ${number % 40}`,
      authors: [`Author ${number % 900}`],
      language: 'en',
      direction: 'ltr',
      form: 'story',
      blocks: [title, ...texts].map((text, index) => ({
        id: `b${index}`,
        kind: index === 0 ? 'headline' : 'paragraph',
        text,
        marks: [],
      })),
      pageLinks: [],
    },
    brief: noBrief,
  };
}
