import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BringInOptions, bringIn, previewOf } from '../../../lib/stories/bring-in.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import type { Incoming, Skipped } from '../../../lib/transfer/incoming.ts';
import { madeArticle, madeReading, madeStory } from '../../support/made-story.ts';
import { all, everything, titles, value } from '../../support/shelf.ts';

const now = '2026-02-01T12:00:00.000Z';
const entry = (number: number, change: Partial<Incoming> = {}): Incoming => ({
  at: number,
  url: `https://courier.example/${number}`,
  title: `Story ${number}`,
  tags: [],
  highlights: [],
  ...change,
});
const skipped: Skipped = { at: 9, why: 'bad-address', title: 'Lost' };

async function* fileOf(...entries: (Incoming | Skipped)[]): AsyncIterable<Incoming | Skipped> {
  yield* entries;
}

const bring = async (
  shelf: ReturnType<typeof openShelf>,
  entries: (Incoming | Skipped)[],
  change: Partial<BringInOptions> = {},
) => {
  const { ours } = value(await previewOf(shelf, fileOf(...entries)));
  let ids = 0;
  return bringIn(shelf, fileOf(...entries), {
    ours,
    now,
    newId: () => `new-${++ids}`,
    articleOf: () => undefined,
    signal: new AbortController().signal,
    onBrought: () => {},
    ...change,
  });
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('before anything is written', () => {
  test('a file is counted', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(1), now);
    const file = fileOf(
      entry(1, { tags: ['sea'], read: true, saved: '2026-01-02T00:00:00.000Z' }),
      skipped,
      entry(2, { note: 'Why?', archived: true, html: '<p>Text</p>' }),
      entry(3, { url: madeArticle(1).canonicalUrl, highlights: [{ quote: 'a' }, { quote: 'b' }] }),
    );
    expect(value(await previewOf(shelf, file))).toEqual({
      stories: 3,
      known: 1,
      unread: 1,
      read: 1,
      archived: 1,
      withText: 1,
      withTags: 1,
      withNotes: 1,
      highlights: 2,
      skipped: 1,
      ours: 0,
    });
    expect(await titles(shelf)).toHaveLength(1);
  });

  test('what is here is found among thousands, and a list that cannot be asked is told', async () => {
    const shelf = openShelf();
    const entries = Array.from({ length: 1203 }, (_, number) => entry(number));
    await bring(shelf, entries.slice(400, 1100));
    expect(value(await previewOf(shelf, fileOf(...entries)))).toMatchObject({ stories: 1203, known: 700 });
    shelf.countKnown = async () => ({ ok: false, problem: 'unavailable' });
    expect(await previewOf(shelf, fileOf(entry(1)))).toEqual({ ok: false, problem: 'unavailable' });
  });
});

describe('an import', () => {
  test('keeps all that the file holds', async () => {
    const shelf = openShelf();
    const saved = '2025-03-01T08:00:00.000Z';
    const brought = await bring(shelf, [
      entry(1, { saved, read: true, archived: '2025-04-01T08:00:00.000Z', progress: 0.5, tags: ['sea'], note: 'Why?' }),
      entry(2, {
        site: 'The Courier',
        authors: ['Mara Lindt'],
        published: '2025-02-01',
        highlights: [{ quote: 'Gone' }],
      }),
    ]);
    expect(brought).toMatchObject({ added: 2, merged: 0, known: 0, skippedInAll: 0 });
    const [second, first] = await all(shelf);
    expect(first).toMatchObject({
      id: 'new-1',
      saved,
      read: saved,
      archived: '2025-04-01T08:00:00.000Z',
      progress: 0.5,
    });
    expect(first).toMatchObject({ tags: ['sea'], note: 'Why?', uncaptured: true });
    expect(second).toMatchObject({ saved: now, highlights: [{ quote: 'Gone' }] });
    expect(second?.article).toMatchObject({ site: 'The Courier', authors: ['Mara Lindt'], published: '2025-02-01' });
  });

  test('takes the text that the file holds, with highlights at their place', async () => {
    const shelf = openShelf();
    const withText = entry(1, { html: '<p>…</p>', highlights: [{ quote: 'Adults pay 4 crowns.' }] });
    await bring(shelf, [withText], { articleOf: ({ url }) => madeArticle(1, { url, canonicalUrl: url }) });
    const [story] = await all(shelf);
    expect(story).not.toHaveProperty('uncaptured');
    expect(story?.highlights[0]?.at).toEqual({ block: 'b5', start: 0, end: 20 });
    expect(story?.brief.sections.length).toBeGreaterThan(0);
  });

  test('lists the newest first, whatever file they came with; what has no date counts from today', async () => {
    const shelf = openShelf();
    await shelf.save(madeReading(1), now);
    await bring(shelf, [
      entry(1, { saved: '2025-01-01T00:00:00.000Z' }),
      entry(2),
      entry(3, { saved: '2025-03-01T00:00:00.000Z' }),
      entry(4),
    ]);
    await bring(shelf, [
      entry(5, { saved: '2025-02-01T00:00:00.000Z' }),
      entry(6, { saved: '2024-02-01T00:00:00.000Z' }),
    ]);
    const others = ['Story 2', 'Story 4', 'Story 3', 'Story 5', 'Story 1', 'Story 6'];
    expect(await titles(shelf)).toEqual(['Ferry number 1 returns to the bay', ...others]);
  });

  test('of our own file keeps the order of the list', async () => {
    const shelf = openShelf();
    const stories = [madeStory(1, { saved: '2020-01-01T00:00:00.000Z' }), madeStory(2, { saved: now })];
    await bring(
      shelf,
      stories.map((story, index) => entry(index, { url: story.article.url, saved: story.saved, story })),
    );
    expect(await all(shelf)).toEqual(stories);
  });

  test('of hundreds is many transactions, told of one by one, and a second one finds all here', async () => {
    const shelf = openShelf();
    const entries = Array.from({ length: 250 }, (_, number) => entry(number, { tags: ['sea'] }));
    const told: number[] = [];
    await bring(shelf, entries, { onBrought: ({ added }) => told.push(added) });
    expect(told).toEqual([100, 200, 250]);
    expect(await bring(shelf, entries)).toMatchObject({ added: 0, merged: 0, known: 250 });
  });

  test('that is cancelled leaves whole stories, and goes on where it stopped', async () => {
    const shelf = openShelf();
    const entries = Array.from({ length: 250 }, (_, number) => entry(number));
    const stop = new AbortController();
    const cancelled = await bring(shelf, entries, { signal: stop.signal, onBrought: () => stop.abort() });
    expect(cancelled).toMatchObject({ added: 100, stopped: 'cancelled' });
    expect(await all(shelf)).toHaveLength(100);
    expect(await bring(shelf, entries)).toMatchObject({ added: 150, known: 100 });
    expect(value(await shelf.docs(everything))).toHaveLength(250);
  });

  test('says what it left out', async () => {
    const brought = await bring(openShelf(), [entry(1), skipped]);
    expect(brought).toMatchObject({ added: 1, skipped: [skipped], skippedInAll: 1 });
  });

  test.each([
    ['that is cancelled while the file is read', new DOMException('Stop', 'AbortError'), true, 'cancelled'],
    ['whose file was moved meanwhile', new DOMException('Gone', 'NotReadableError'), false, 'file-gone'],
  ])('%s keeps what was written', async (_, error, cancel, stopped) => {
    const shelf = openShelf();
    const stop = new AbortController();
    async function* breaking() {
      yield* Array.from({ length: 120 }, (_, number) => entry(number));
      if (cancel) stop.abort();
      throw error;
    }
    const options = {
      ours: 0,
      now,
      newId: () => crypto.randomUUID(),
      articleOf: () => undefined,
      onBrought: () => {},
    };
    expect(await bringIn(shelf, breaking(), { ...options, signal: stop.signal })).toMatchObject({
      added: 100,
      stopped,
    });
    expect(await all(shelf)).toHaveLength(100);
  });

  test('does not hide a mistake of ours', async () => {
    async function* breaking() {
      yield entry(1);
      throw new TypeError('Ours');
    }
    const options = { ours: 0, now, newId: () => 'new', articleOf: () => undefined, onBrought: () => {} };
    const { signal } = new AbortController();
    await expect(bringIn(openShelf(), breaking(), { ...options, signal })).rejects.toThrow('Ours');
  });
});
