// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { expectAccessible } from '../support/axe.ts';
import { madeArticle, madeReading, madeStory } from '../support/made-story.ts';
import {
  beginAt,
  goTo,
  numberAt,
  numbersShown,
  press,
  shownTitles,
  showStories,
  storyLinks,
} from '../support/shown-stories.tsx';

const now = '2026-02-01T12:00:00.000Z';
const later = '2026-02-02T12:00:00.000Z';
/** 4 unread, 3 read, 2 archived unread, 1 unread and long. */
const four = [
  madeStory(4, { tags: ['ports', 'to quote'] }),
  madeStory(3, { read: now, tags: ['ports'], progress: 0.4, note: 'Ask Ida', highlights: [{ quote: 'the horn' }] }),
  madeStory(2, { archived: now }),
  { ...madeStory(1), article: { ...long(1), site: 'The Courier' } },
];

function long(number: number) {
  const article = madeArticle(number);
  const text = 'The harbour is as long as this story of it, and no shorter. '.repeat(80).trim();
  return {
    ...article,
    blocks: [...article.blocks, { id: 'b12' as const, kind: 'paragraph' as const, text, marks: [] }],
  };
}

beforeEach(() => beginAt(''));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('views', () => {
  it('begin with what is unread; each is an address with its number', async () => {
    const { container } = await showStories(four);
    expect(numbersShown()).toEqual([4, 1]);
    const views = within(await screen.findByRole('navigation', { name: 'Views, tags and outlets' }));
    await views.findByRole('link', { name: 'Unread 2' });
    expect(views.getByRole('link', { name: 'All 4' }).getAttribute('href')).toBe('#/all');
    expect(views.getByRole('link', { name: 'Archived 1' }).getAttribute('aria-current')).toBeNull();
    expect(views.getByRole('link', { name: 'Unread 2' }).getAttribute('aria-current')).toBe('page');
    await expectAccessible(container);
    goTo('#/archived');
    await waitFor(() => expect(numbersShown()).toEqual([2]));
    goTo('#/all');
    await waitFor(() => expect(numbersShown()).toEqual([4, 3, 2, 1]));
  });

  it('come newest or longest first', async () => {
    beginAt('#/all');
    await showStories(four);
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'longest' } });
    await waitFor(() => expect(numbersShown()[0]).toBe(1));
    expect(location.hash).toBe('#/all?order=longest');
  });

  it('stay where they are while a story is open', async () => {
    beginAt('#/all?order=longest');
    await showStories(four);
    const [first] = storyLinks();
    expect(first?.getAttribute('href')).toBe('#story-1/all?order=longest');
    goTo(first?.getAttribute('href') ?? '');
    await screen.findByRole('heading', { level: 1, name: shownTitles()[0] ?? '' });
    expect(numbersShown()).toHaveLength(4);
    expect(storyLinks()[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('say where there is nothing in them, and what is elsewhere', async () => {
    const { container } = await showStories([madeStory(1, { read: now })]);
    expect(screen.getByRole('heading', { name: 'Nothing unread' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show 1 story' }).getAttribute('href')).toBe('#/all');
    await expectAccessible(container);
    goTo('#/archived');
    expect(await screen.findByRole('heading', { name: 'Nothing archived' })).toBeTruthy();
  });
});

const namesUnder = (name: string) => screen.getByRole('heading', { name }).parentElement as HTMLElement;

describe('tags and outlets', () => {
  it('lead to their stories by what the search field says', async () => {
    await showStories(four);
    fireEvent.click(await screen.findByRole('button', { name: 'Tags and outlets' }));
    const tags = within(namesUnder('Tags'));
    expect(tags.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['ports 2', 'to quote 1']);
    const outlets = within(namesUnder('Outlets'));
    expect(outlets.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Harbour Post 3',
      'The Courier 1',
    ]);
    const quote = tags.getByRole('link', { name: 'to quote 1' });
    goTo(quote.getAttribute('href') ?? '');
    await waitFor(() => expect(numbersShown()).toEqual([4]));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'tag:"to quote"');
    expect(quote.getAttribute('aria-current')).toBe('true');
    expect(quote.getAttribute('href')).toBe('#/all');
    goTo(outlets.getByRole('link', { name: /Courier/ }).getAttribute('href') ?? '');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'tag:"to quote" site:"The Courier"');
    expect(await screen.findByRole('heading', { name: 'No story has that' })).toBeTruthy();
  });

  it('are many only when asked for', async () => {
    const tags = Array.from({ length: 15 }, (_, index) => `tag ${index}`);
    await showStories([madeStory(1, { tags })]);
    const region = within((await screen.findByRole('heading', { name: 'Tags' })).parentElement as HTMLElement);
    expect(region.getAllByRole('link')).toHaveLength(12);
    fireEvent.click(region.getByRole('button', { name: 'Show all 15' }));
    expect(region.getAllByRole('link')).toHaveLength(15);
  });
});

describe('a row', () => {
  it('tells how far it was read, its tags and marks, and that it is archived', async () => {
    beginAt('#/all');
    await showStories(four);
    const rows = screen.getAllByRole('listitem').filter(({ className }) => className.includes('story-row'));
    expect(rows[0]?.textContent).toContain('ports');
    expect(rows[1]?.textContent).toContain('40% read');
    expect(rows[1]?.textContent).toContain('1 highlight');
    expect(rows[1]?.textContent).toContain('Note');
    expect(rows[0]?.textContent).not.toContain('Note');
    expect(rows[2]?.textContent).toContain('Archived');
    expect(rows[0]?.textContent).not.toContain('Archived');
    expect([rows[2]?.getAttribute('aria-posinset'), rows[2]?.getAttribute('aria-setsize')]).toEqual(['3', '4']);
  });

  it('of a bare link says so and opens it beside the list, where note and tags are', async () => {
    const reading = madeReading(1);
    await openShelf().save({ ...reading, brief: { ...reading.brief, sections: [], facts: [] } }, now, true);
    const { container } = await showStories([]);
    expect(screen.getByText('Only the link is kept so far')).toBeTruthy();
    const [link] = storyLinks();
    expect(link?.getAttribute('target')).toBeNull();
    goTo(link?.getAttribute('href') ?? '');
    await screen.findByRole('heading', { name: 'Nutgraf has not read this page yet' });
    const page = screen.getByRole('link', { name: 'Open the page' });
    expect(page.getAttribute('href')).toBe(reading.article.url);
    expect(screen.getByRole('combobox', { name: 'Add a tag' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Note on this story' })).toBeTruthy();
    expect(link?.getAttribute('aria-current')).toBe('true');
    await expectAccessible(container);
  });

  it('that is damaged is said to be, and the others are there', async () => {
    beginAt('#/all');
    await showStories(four, {
      page: async () => ({ ok: true, value: [] }),
      docs: async () => ({ ok: true, value: [77, 78] }),
      rowsOf: async () => ({ ok: true, value: [] }),
    });
    expect(await screen.findAllByText('The record of this story is damaged and cannot be shown.')).toHaveLength(2);
  });
});

describe('what other pages do', () => {
  it('is seen without losing the place of the keyboard', async () => {
    beginAt('#/all');
    const { shelf, tell } = await showStories(four);
    await press('j', 'j', 'j');
    expect(numberAt()).toBe(2);
    await shelf.save(madeReading(9), later);
    await shelf.mark(['story-2'], (marks) => ({ ...marks, tags: ['elsewhere'] }));
    tell();
    await waitFor(() => expect(numbersShown()).toEqual([9, 4, 3, 2, 1]));
    await screen.findByText('elsewhere', { selector: '.story-tags bdi' });
    expect(numberAt()).toBe(2);
    await shelf.remove(['story-2'], later);
    tell();
    await waitFor(() => expect(numbersShown()).toEqual([9, 4, 3, 1]));
    await waitFor(() => expect(numberAt()).toBe(1));
  });

  it('leaves selected what is selected', async () => {
    beginAt('#/all');
    const { shelf, tell } = await showStories(four);
    fireEvent.click(screen.getByRole('checkbox', { name: /number 3/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /number 4/ }));
    await screen.findByText('2 selected');
    await shelf.mark(['story-3'], (marks) => ({ ...marks, tags: ['elsewhere'] }));
    await shelf.remove(['story-4'], later);
    tell();
    await screen.findByText('1 selected');
    expect(screen.getByRole('checkbox', { name: /number 3/ })).toHaveProperty('checked', true);
  });
});
