import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Story } from '../../../lib/model.ts';
import { bringIn, previewOf } from '../../../lib/stories/bring-in.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { currentSchema } from '../../../lib/stories/migrate.ts';
import { storyIn } from '../../../lib/stories/story-in.ts';
import { incomingIn } from '../../../lib/transfer/import/incoming-in.ts';
import { recognised } from '../../../lib/transfer/import/recognised.ts';
import { at, madeStory } from '../../support/made-story.ts';
import { ownFile } from '../../support/own-file.ts';
import { all, value } from '../../support/shelf.ts';

const now = '2026-02-01T12:00:00.000Z';

/** The list that a file of ours holds, brought into an empty shelf. */
const broughtBack = async (text: string): Promise<Story[]> => {
  globalThis.indexedDB = new IDBFactory();
  const shelf = openShelf();
  const file = await recognised(new Blob([text]), { schema: currentSchema, storyIn });
  if (!file.ok) throw new Error(`Not recognised: ${file.why}`);
  const { ours } = value(await previewOf(shelf, incomingIn(file.list)));
  const { signal } = new AbortController();
  const newId = () => 'new';
  const options = {
    ours,
    now: '1999-01-01T00:00:00.000Z',
    newId,
    articleOf: () => undefined,
    signal,
    onBrought: () => {},
  };
  const brought = await bringIn(shelf, incomingIn(file.list), options);
  expect(brought).toMatchObject({ merged: 0, known: 0, skippedInAll: 0 });
  const stories = await all(shelf);
  await shelf.close();
  return stories;
};

/** Also halves of surrogate pairs, controls and quotes: a page may hold anything. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const anyTime = fc
  .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString());
const anyMarks = fc.record(
  {
    saved: anyTime,
    read: anyTime,
    archived: anyTime,
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    note: anyText.filter((note) => note !== ''),
    tags: fc.uniqueArray(anyText, { maxLength: 4 }),
    uncaptured: fc.constant(true as const),
  },
  { requiredKeys: ['saved', 'tags'] },
);
const anyHighlight = fc.record({ known: fc.boolean(), note: fc.option(anyText, { nil: undefined }), quote: anyText });
const anyStory = fc.record({
  marks: anyMarks,
  title: anyText,
  site: anyText,
  highlights: fc.array(anyHighlight, { maxLength: 2 }),
});
const anyList = fc.array(anyStory, { maxLength: 5 }).map((list) =>
  list.map(({ marks, title, site, highlights }, index): Story => {
    const { article, ...story } = madeStory(index, marks);
    const quoted = highlights.map(({ known, note, quote }) => ({
      ...(known
        ? { quote: 'Adults pay 4 crowns.', at: at(article, 'Adults pay 4 crowns.') }
        : { quote: `Not here: ${quote}` }),
      ...(note === undefined ? {} : { note }),
    }));
    return { ...story, highlights: quoted, article: { ...article, title, site } };
  }),
);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the exported list', () => {
  test('is a story a line', async () => {
    const lines = (await ownFile([madeStory(2), madeStory(1)])).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(`{"format":"nutgraf-stories","schema":2,"exported":"${now}","stories":[`);
    expect(JSON.parse(lines[1]?.replace(/,$/, '') ?? '')).toEqual(madeStory(2));
  });

  test('an empty list is a file, too', async () => {
    expect(JSON.parse(await ownFile([]))).toEqual({ format: 'nutgraf-stories', schema: 2, exported: now, stories: [] });
  });

  test('does not depend on the order in which a story’s keys were written', async () => {
    const backwards = Object.fromEntries(Object.entries(madeStory(1)).reverse()) as unknown as Story;
    expect(await ownFile([backwards])).toBe(await ownFile([madeStory(1)]));
  });

  // Long form: FUZZED=1000.
  const runs = Number(process.env.FUZZED ?? 200);
  test(`comes back unchanged, to the byte: ${runs} lists`, async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const text = await ownFile(list);
        expect(await ownFile(await broughtBack(text))).toBe(text);
      }),
      { numRuns: runs },
    );
  }, 300_000);
});
