// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../components/stories-doings.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { value } from '../support/shelf.ts';
import { beginAt, goTo, numbersShown, press, showStories, storyLinks, type } from '../support/shown-stories.tsx';

const now = '2026-02-01T12:00:00.000Z';
const three = [3, 2, 1].map((number) => madeStory(number, number === 2 ? { read: now, tags: ['rail'] } : {}));

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the search', () => {
  it('finds as one types, tells how many, and marks what was asked for', async () => {
    const { container } = await showStories(three);
    type('horn scho');
    await waitFor(() => expect(document.querySelectorAll('.story-link mark').length).toBe(6));
    expect(screen.getByText('3 stories')).toBeTruthy();
    expect(screen.getByText('Best match first')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Order' })).toBeNull();
    const line = storyLinks()[0]?.querySelector('.story-line');
    expect(line?.textContent).toContain('We could hear the horn from the school');
    expect([...(line?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'horn',
      'school',
    ]);
    await expectAccessible(container);
    type('number');
    await waitFor(() => expect(storyLinks()[0]?.querySelector('.story-title mark')?.textContent).toBe('number'));
    type('');
    await waitFor(() => expect(document.querySelector('.story-link mark')).toBeNull());
  });

  it('is an address, which Back leads out of at once', async () => {
    await showStories(three);
    const before = history.length;
    for (const typed of ['f', 'fe', 'fer', 'tag:rail']) type(typed);
    expect(location.hash).toBe('#/all?q=tag%3Arail');
    expect(history.length - before).toBeLessThanOrEqual(1);
    await waitFor(() => expect(numbersShown()).toEqual([2]));
    expect(screen.getByRole('combobox', { name: 'Order' })).toBeTruthy();
    goTo('#/all');
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('leaves a search that was typed over', async () => {
    const signals: AbortSignal[] = [];
    const asked: ((found: Found) => void)[] = [];
    await showStories(three, {
      search: async function* (_query, _view, signal) {
        signals.push(signal);
        yield { ok: true, value: await new Promise<Found>((resolve) => asked.push(resolve)) };
      },
    });
    type('fer');
    await waitFor(() => expect(asked).toHaveLength(1));
    type('ferry');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    const found = { total: 2_000, more: true, notUnderstood: [] };
    asked[1]?.({ ...found, docs: [1] });
    await screen.findByText('More than 2,000 stories');
    asked[0]?.({ ...found, docs: [2, 3], more: false, total: 2 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.getByText('More than 2,000 stories')).toBeTruthy();
  });

  it('found again, step by step, lets go of nothing that is still found', async () => {
    const shelf = openShelf();
    let go = () => {};
    let gate = Promise.resolve();
    const { tell } = await showStories(three, {
      search: async function* (_query, view) {
        const docs = value(await shelf.docs(view));
        const found = { total: 3, ranked: true as const, notUnderstood: [] };
        yield { ok: true, value: { ...found, docs: docs.slice(0, 1), more: true } };
        await gate;
        yield { ok: true, value: { ...found, docs, more: false } };
      },
    });
    type('ferry');
    await screen.findByText('Best match first');
    await screen.findByText('3 stories');
    fireEvent.click(screen.getAllByRole('checkbox')[2] as Element);
    await screen.findByText('1 selected');
    gate = new Promise((resolve) => {
      go = resolve;
    });
    tell();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(storyLinks()).toHaveLength(3);
    go();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByText('1 selected')).toBeTruthy();
  });

  it('says what it did not understand', async () => {
    const { container } = await showStories(three);
    type('ferry before:soon is:new site:');
    await screen.findByText(/“before:soon” is left out: a day is written like/);
    expect(screen.getByText(/“is:new” is left out: it can be unread/)).toBeTruthy();
    expect(screen.getByText(/“site:” is left out: it needs a word/)).toBeTruthy();
    expect(numbersShown()).toHaveLength(3);
    await expectAccessible(container);
  });

  it('explains itself', async () => {
    const { container } = await showStories(three);
    const help = screen.getByRole('button', { name: 'Help' });
    expect(document.querySelector('dl')?.hidden).toBe(true);
    fireEvent.click(help);
    expect(help.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('dl')?.hidden).toBe(false);
    expect(document.querySelector('dl')?.textContent).toContain('"rail strike"');
    await expectAccessible(container);
  });

  it('that finds nothing in a view says so and leads on', async () => {
    beginAt('#/unread');
    const { container } = await showStories(three);
    type('tag:rail');
    expect(await screen.findByRole('heading', { name: 'No story in this view has that' })).toBeTruthy();
    await expectAccessible(container);
    goTo(screen.getByRole('link', { name: 'Search all stories' }).getAttribute('href') ?? '');
    await waitFor(() => expect(numbersShown()).toEqual([2]));
    type('zeppelin');
    expect(await screen.findByRole('heading', { name: 'No story has that' })).toBeTruthy();
    goTo(screen.getByRole('link', { name: 'Clear the search' }).getAttribute('href') ?? '');
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
  });

  it('of a phrase shows what it has while it looks for more', async () => {
    const goOn: (() => void)[] = [];
    await showStories(three, {
      search: async function* () {
        const found = { total: 1, notUnderstood: [] };
        yield { ok: true, value: { ...found, docs: [1], more: true } };
        await new Promise<void>((resolve) => goOn.push(resolve));
        yield { ok: true, value: { ...found, docs: [1, 2], total: 2, more: false } };
      },
    });
    type('"the ferry"');
    await screen.findByText('More than 1 story');
    goOn[0]?.();
    await screen.findByText('2 stories');
  });

  it('that cannot be made says why', async () => {
    await showStories(three, {
      search: async function* () {
        yield { ok: false, problem: 'unavailable' };
      },
    });
    type('ferry');
    expect(await screen.findByRole('heading', { name: /does not let us at your reading list/ })).toBeTruthy();
  });

  it('is come to and left by keyboard', async () => {
    await showStories(three);
    const field = screen.getByRole('searchbox');
    await press('/');
    expect(document.activeElement).toBe(field);
    await press('j', 'x', '?');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('dialog')).toBeNull();
    type('tag:rail');
    await waitFor(() => expect(numbersShown()).toEqual([2]));
    await press('Enter');
    await waitFor(() => expect(document.activeElement).toBe(storyLinks()[0]));
    await press('/', 'Escape');
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
    expect(document.activeElement).toBe(field);
    await press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(storyLinks()[0]));
    await press('j', 'j', '/', 'Escape');
    await waitFor(() => expect(document.activeElement).toBe(storyLinks()[2]));
  });
});

it('opens with what the address bar asked for', async () => {
  history.replaceState(null, '', '?search=tag%3Arail');
  await showStories(three);
  await waitFor(() => expect(numbersShown()).toEqual([2]));
  expect(location.search).toBe('');
  expect(location.hash).toBe('#/all?q=tag%3Arail');
});
