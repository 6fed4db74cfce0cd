import { describe, expect, it } from 'vitest';
import { KnownRows } from '../../components/known-rows.ts';
import type { Excerpt } from '../../components/stories-doings.ts';
import { rowOf } from '../../lib/stories/row.ts';
import { madeStory } from '../support/made-story.ts';

const row = (doc: number) => rowOf(madeStory(doc), doc, -doc);
const excerptOf = (text: string): Excerpt => ({ text, marks: [], inTitle: [] });

/** Rows and excerpts that are answered when told to. */
function known() {
  const asked: { docs: number[]; answer(): void }[] = [];
  let news = 0;
  const rows = new KnownRows(
    {
      rowsOf: (docs) =>
        new Promise((resolve) => {
          const there = docs.filter((doc) => doc < 100);
          asked.push({ docs, answer: () => resolve({ ok: true, value: there.map(row) }) });
        }),
      excerpts: (docs, query) =>
        new Promise((resolve) => {
          const value = new Map(docs.map((doc) => [doc, excerptOf(`${query} ${doc}`)]));
          asked.push({ docs, answer: () => resolve({ ok: true, value }) });
        }),
    },
    () => news++,
  );
  return { rows, asked, news: () => news };
}

describe('rows that are known', () => {
  it('of a story that was saved anew are the newest, whichever was read last', () => {
    const { rows } = known();
    const saved = (doc: number) => rowOf(madeStory(1), doc, -doc);
    rows.put([saved(1), saved(9)]);
    expect(rows.withId('story-1')?.doc).toBe(9);
    rows.put([saved(4)]);
    expect(rows.withId('story-1')?.doc).toBe(9);
    expect(rows.withId('story-2')).toBeUndefined();
  });

  it('are asked for once, in one go', async () => {
    const { rows, asked, news } = known();
    const first = rows.need([1, 2]);
    void rows.need([1, 2]);
    const more = rows.need([2, 3]);
    expect(asked.map(({ docs }) => docs)).toEqual([[1, 2], [3]]);
    for (const { answer } of asked) answer();
    await Promise.all([first, more]);
    expect(rows.rowOf(3)?.id).toBe('story-3');
    expect(rows.withId('story-2')?.doc).toBe(2);
    expect(news()).toBe(2);
  });

  it('are damaged where they are in the list and cannot be read', async () => {
    const { rows, asked } = known();
    const need = rows.need([1, 100]);
    asked[0]?.answer();
    await need;
    expect([rows.get(100), rows.rowOf(100)]).toEqual(['damaged', undefined]);
  });

  it('are shown as they were until they are read again', async () => {
    const { rows, asked } = known();
    rows.put([row(1)]);
    await rows.need([1]);
    expect(asked).toHaveLength(0);
    rows.outdate();
    expect(rows.rowOf(1)?.id).toBe('story-1');
    void rows.need([1]);
    expect(asked).toHaveLength(1);
  });

  it('are let go of where they are too many and not needed', async () => {
    const { rows } = known();
    rows.put(Array.from({ length: 4000 }, (_, doc) => ({ ...row(1), doc })));
    await rows.need([5, 6]);
    expect([rows.rowOf(5), rows.rowOf(6)].every(Boolean)).toBe(true);
    expect(rows.rowOf(7)).toBeUndefined();
  });

  it('keep where they had what was sought until that is known of what is sought now', async () => {
    const { rows, asked } = known();
    rows.put([row(1)]);
    rows.searchedFor('fer');
    const first = rows.need([1]);
    asked[0]?.answer();
    await first;
    rows.searchedFor('ferr');
    expect(rows.excerpt(1)?.text).toBe('fer 1');
    const late = rows.need([1]);
    rows.searchedFor('ferry');
    const last = rows.need([1]);
    asked[2]?.answer();
    await last;
    asked[1]?.answer();
    await late;
    expect(rows.excerpt(1)?.text).toBe('ferry 1');
    rows.searchedFor('');
    expect(rows.excerpt(1)).toBeUndefined();
  });
});
