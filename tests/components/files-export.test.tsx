// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TransferDoings } from '../../components/transfer-doings.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { asksBeforeLeaving, choose, heldDownloads, openFiles, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { all } from '../support/shelf.ts';
import { beginAt, press, shownTitles, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: never, filled: string[]) => enWords(key, ...filled) },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const now = '2026-02-01T12:00:00.000Z';
const three = [3, 2, 1].map((number) => madeStory(number, number === 2 ? { read: now, tags: ['sea'] } : {}));
const dialog = () => screen.getByRole('dialog');

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an export', () => {
  it('as JSON comes back as the same list', async () => {
    const held = heldDownloads();
    const { shelf } = await showStories(three);
    const before = await all(shelf);
    await openFiles();
    await expectAccessible(dialog());
    await pressButton('JSON');
    await screen.findByText('Exported 3 stories to your downloads.');
    expect(held[0]?.name).toMatch(/^nutgraf-stories-\d{4}-\d\d-\d\d\.json$/);
    const file = (await held[0]?.text()) ?? '';
    cleanup();
    beginAt('#/all');
    const { shelf: other } = await showStories([]);
    await pressButton('Import a list');
    choose(file);
    await pressButton('Import 3 stories');
    await screen.findByText('3 stories came in.');
    expect(await all(other)).toEqual(before);
  });

  it.each([
    ['Bookmarks', '.html', '<DT><A HREF="https://www.harbour-post.example/news/ferry-3?'],
    ['CSV', '.csv', 'Ferry number 3 returns to the bay,https://www.harbour-post.example/news/ferry-3?'],
  ])('as %s has every story', async (form, ending, line) => {
    const held = heldDownloads();
    await showStories(three);
    await openFiles();
    await pressButton(form);
    await screen.findByText('Exported 3 stories to your downloads.');
    expect(held[0]?.name.endsWith(ending)).toBe(true);
    const text = (await held[0]?.text()) ?? '';
    expect(text).toContain(line);
    expect(text.match(/ferry-\d/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('as Markdown is a note a story', async () => {
    const held = heldDownloads();
    await showStories(three);
    await openFiles();
    await pressButton('Markdown');
    await screen.findByText('Exported 3 stories to your downloads.');
    const notes = unzipSync((await held[0]?.bytes()) ?? new Uint8Array());
    expect(Object.keys(notes)).toHaveLength(3);
    expect(strFromU8(notes['Ferry number 2 returns to the bay.md'] ?? new Uint8Array())).toContain('- "sea"');
  });

  it('that fails says so, and what next', async () => {
    await showStories(three, { exportAs: async () => ({ ok: false, problem: 'unavailable' }) });
    await openFiles();
    await pressButton('CSV');
    await screen.findByText(/The browser does not let us at your reading list now/);
  });

  it('of a long list shows how far it is, and can be stopped', async () => {
    const exportAs = vi.fn<TransferDoings['exportAs']>(
      (_form, _ids, { signal, onShare }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          onShare(0.4);
        }),
    );
    await showStories(three, { exportAs });
    await openFiles();
    await pressButton('JSON');
    const progress = await screen.findByRole('progressbar', { name: 'Exporting…' });
    expect(progress.getAttribute('value')).toBe('0.4');
    await expectAccessible(dialog());
    expect(asksBeforeLeaving()).toBe(true);
    await pressButton('Stop');
    await waitFor(() => expect(screen.queryByText('Exporting…')).toBeNull());
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('of what is selected leaves the others out', async () => {
    const held = heldDownloads();
    await showStories(three);
    await press('j', 'x', 'j', 'x');
    await pressButton('Export');
    await screen.findByRole('dialog', { name: 'Export 2 stories' });
    await expectAccessible(dialog());
    await pressButton('JSON');
    await screen.findByText('Exported 2 stories to your downloads.');
    const { stories } = JSON.parse((await held[0]?.text()) ?? '');
    expect(stories.map(({ id }: { id: string }) => id)).toEqual(['story-3', 'story-2']);
  });

  it('of the open story is one note, without a zip', async () => {
    const held = heldDownloads();
    beginAt('#/all/story/story-2');
    await showStories(three);
    fireEvent.click(document.querySelector('.story-link') ?? document.body);
    location.hash = document.querySelector('.story-link')?.getAttribute('href') ?? '';
    fireEvent(window, new Event('hashchange'));
    const bar = await waitFor(() => document.querySelector<HTMLElement>('.story-bar') ?? expect.fail('no story'));
    fireEvent.click(within(bar).getByText('Export'));
    await screen.findByRole('dialog', { name: 'Export 1 story' });
    await pressButton('Markdown');
    await screen.findByText('Exported 1 story to your downloads.');
    expect(held[0]?.name).toMatch(/\.md$/);
    expect(await held[0]?.text()).toContain('title: "Ferry number 3 returns to the bay"');
    await pressButton('Text');
    await waitFor(() => expect(held[1]?.name).toMatch(/\.txt$/));
    expect(await held[1]?.text()).toContain('The ferry sailed on Monday with 312 passengers.');
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });
});

describe('everything', () => {
  it('is erased after a question that names the number and offers to export', async () => {
    const held = heldDownloads();
    const { shelf } = await showStories(three);
    await openFiles();
    await pressButton('Erase everything…');
    await screen.findByRole('dialog', { name: 'Erase all 3 stories?' });
    await expectAccessible(dialog());
    await pressButton('Cancel');
    await pressButton('Erase everything…');
    await pressButton('Export everything first');
    await screen.findByText('Exported 3 stories to your downloads.');
    expect(held).toHaveLength(1);
    expect(await all(shelf)).toHaveLength(3);
    await pressButton('Erase 3 stories');
    await screen.findByRole('heading', { name: 'Nothing saved yet' });
    expect(screen.getByRole('status').textContent).toBe('Your reading list is erased.');
    expect(await all(shelf)).toHaveLength(0);
    await press('Escape');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stays where erasing fails', async () => {
    await showStories(three, { erase: async () => ({ ok: false, problem: 'unavailable' }) });
    await openFiles();
    await pressButton('Erase everything…');
    await pressButton('Erase 3 stories');
    await screen.findByRole('alert');
    expect(shownTitles()).toHaveLength(3);
  });
});

describe('what keeps the list', () => {
  it('is said, and asked for', async () => {
    await showStories(three, { isLasting: async () => false, askToLast: async () => false });
    await openFiles();
    await screen.findByText('If the device runs full, the browser may clear your list.');
    await pressButton('Ask it to keep the list');
    await screen.findByText(/The browser did not promise that/);
    await expectAccessible(dialog());
  });
});
