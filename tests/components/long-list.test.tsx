// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rowOf } from '../../lib/stories/row.ts';
import { madeStory } from '../support/made-story.ts';
import { beginAt, numberAt, press, said, showStories, storyLinks } from '../support/shown-stories.tsx';

const many = 20_000;
const read: number[] = [];
const rowsOf = (docs: number[]) => docs.map((doc) => rowOf(madeStory(doc), doc, many - doc));

/** A list that is said to have so many stories, whose rows are made when they are asked for. */
const showMany = () =>
  showStories([], {
    page: async (_, count) => ({ ok: true, value: rowsOf(Array.from({ length: count }, (_, index) => index + 1)) }),
    docs: async () => ({ ok: true, value: Array.from({ length: many }, (_, index) => index + 1) }),
    rowsOf: async (docs) => {
      read.push(...docs);
      return { ok: true, value: rowsOf(docs) };
    },
    counts: async () => ({
      ok: true,
      value: { unread: many, read: 0, archived: 0, tags: new Map(), outlets: new Map() },
    }),
    mark: async (ids) => ({ ok: true, value: { rows: rowsOf(ids.map((id) => Number(id.slice(6)))), before: [] } }),
  });

beforeEach(() => {
  beginAt('#/all');
  read.length = 0;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a long list', () => {
  it('puts no more rows there than the reader comes near to, and tells how long it is', async () => {
    await showMany();
    await screen.findByText('20,000 stories');
    expect(storyLinks().length).toBeGreaterThan(5);
    expect(storyLinks().length).toBeLessThan(60);
    expect(storyLinks()[4]?.closest('li')?.getAttribute('aria-setsize')).toBe('20000');
    expect(read).toEqual([]);
  });

  it('is shown before it is known how long it is', async () => {
    let answer = () => {};
    await showStories([], {
      page: async () => ({ ok: true, value: rowsOf([1, 2, 3]) }),
      docs: () => new Promise((resolve) => (answer = () => resolve({ ok: true, value: [1, 2, 3, 4] }))),
      rowsOf: async (docs) => ({ ok: true, value: rowsOf(docs) }),
    });
    await waitFor(() => expect(storyLinks()).toHaveLength(3));
    answer();
    await waitFor(() => expect(storyLinks()).toHaveLength(4));
  });

  it('goes to its end and back, reading only what is seen, and never loses the keyboard', async () => {
    await showMany();
    await press('j', 'j', 'End');
    await waitFor(() => expect(numberAt()).toBe(many));
    await press('k');
    await waitFor(() => expect(numberAt()).toBe(many - 1));
    // The reader scrolls elsewhere: the row that has the focus stays.
    const list = document.querySelector('.story-rows') as Element;
    vi.spyOn(list, 'getBoundingClientRect').mockReturnValue({ top: -1_000_000 } as DOMRect);
    fireEvent.scroll(document);
    await waitFor(() => expect(Math.min(...read)).toBeLessThan(10_000));
    expect(numberAt()).toBe(many - 1);
    expect(storyLinks().length).toBeLessThan(60);
    expect(read.length).toBeLessThan(200);
    await press('Home');
    await waitFor(() => expect(numberAt()).toBe(1));
  });

  it('is selected and changed as a whole', async () => {
    await showMany();
    await press('j', 'x');
    fireEvent.click(await screen.findByRole('button', { name: 'Select all 20,000' }));
    await screen.findByText('20,000 selected');
    fireEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Mark read' }));
    await waitFor(() => expect(said()).toBe('Working on 20,000 stories…'));
    await waitFor(() => expect(said()).toBe('Marked 20,000 stories as read'), { timeout: 10_000 });
    expect(new Set(read).size).toBeGreaterThan(many - 100);
  }, 20_000);
});
