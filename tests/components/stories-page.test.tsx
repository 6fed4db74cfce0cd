// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoriesPage } from '../../components/StoriesPage.tsx';
import type { ListProblem, StoriesDoings } from '../../components/stories-doings.ts';
import { WordsContext } from '../../components/words.ts';
import { storiesDoings } from '../../entrypoints/stories/stories-doings.ts';
import type { Story } from '../../lib/model.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { rowOf } from '../../lib/stories/row.ts';
import { StorySearch } from '../../lib/stories/story-search.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { madeKeepingDoings } from '../support/made-keeping-doings.ts';
import { madeReaderDoings } from '../support/made-reader-doings.ts';
import { madeStory } from '../support/made-story.ts';

const now = '2026-02-01T12:00:00.000Z';
const three = [3, 2, 1].map((number) => madeStory(number, number === 2 ? { read: now } : {}));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  location.hash = '#/all';
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = async (stories: Story[], change: Partial<StoriesDoings> = {}) => {
  const shelf = openShelf();
  await shelf.add(stories);
  const doings = {
    ...storiesDoings(shelf, new StorySearch()),
    ...madeReaderDoings(),
    ...madeKeepingDoings(),
    ...change,
  };
  const { container } = render(
    <WordsContext.Provider value={enWords}>
      <StoriesPage doings={doings} />
    </WordsContext.Provider>,
  );
  await waitFor(() => expect(screen.queryByText('Opening your reading list…')).toBeNull(), { timeout: 4000 });
  return { shelf, container };
};
const broken = async (problem: ListProblem) => ({ ok: false, problem }) as const;
const links = () => screen.queryAllByRole('link').filter(({ className }) => className === 'story-link');
const titles = () => links().map((link) => link.querySelector('.story-title')?.textContent);
const said = () => screen.getByRole('status').textContent;
const openStory = async (title: string) => {
  const link = links().find(({ textContent }) => textContent?.startsWith(title));
  location.hash = link?.getAttribute('href') ?? '';
  fireEvent(window, new Event('hashchange'));
  return screen.findByRole('heading', { level: 1, name: title });
};

describe('the list', () => {
  it('shows the newest first: headline, the news, outlet, and which are unread', async () => {
    const { container } = await show(three);
    expect(titles()).toEqual([3, 2, 1].map((number) => `Ferry number ${number} returns to the bay`));
    expect(screen.getByText('3 stories')).toBeTruthy();
    const [first, second] = [...document.querySelectorAll('.story-row')];
    expect(first?.textContent).toContain('The ferry sailed on Monday with 312 passengers.');
    expect(first?.textContent).toContain('Harbour Post');
    expect(first?.textContent).toContain('Unread');
    expect(second?.textContent).not.toContain('Unread');
    await expectAccessible(container);
  });

  it('helps where it is empty', async () => {
    const { container } = await show([]);
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.getByText(/Click the Nutgraf button on a news page, then Save/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import and export' })).toBeNull();
    await expectAccessible(container);
  });

  it.each([
    ['newer-version', 'Your reading list was made by a newer version of Nutgraf.'],
    ['unavailable', 'The browser does not let us at your reading list now.'],
    ['disk-full', 'There is no room left on this device.'],
  ] as const)('says what is the matter (%s), and tries again when asked', async (problem, sentence) => {
    const page = vi.fn(() => broken(problem));
    const { container } = await show(three, { page });
    expect(screen.getByRole('heading', { name: sentence })).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(page).toHaveBeenCalledTimes(2);
  });

  it('moves with J, K and the arrows, and lets the arrows scroll elsewhere', async () => {
    await show(three);
    const press = (key: string, at: Element | null = document.activeElement) =>
      fireEvent.keyDown(at ?? document.body, { key });
    const focused = () => links().indexOf(document.activeElement as HTMLElement);
    expect(press('ArrowDown')).toBe(true);
    expect(focused()).toBe(-1);
    press('j');
    expect(focused()).toBe(0);
    press('j');
    press('ArrowDown');
    press('j');
    expect(focused()).toBe(2);
    press('k');
    press('ArrowUp');
    expect(focused()).toBe(0);
    screen.getByRole('button', { name: 'Import and export' }).focus();
    press('j');
    expect(document.activeElement?.textContent).toBe('Import and export');
  });

  it('marks read and unread', async () => {
    const { shelf } = await show(three);
    fireEvent.click(screen.getByRole('button', { name: 'Mark read: Ferry number 3 returns to the bay' }));
    await screen.findByRole('link', { name: 'Unread 1' });
    expect(said()).toBe('Marked as read: “Ferry number 3 returns to the bay”');
    expect(await shelf.open('story-3')).toMatchObject({ value: { read: expect.any(String) } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark unread: Ferry number 3 returns to the bay' }));
    await screen.findByRole('link', { name: 'Unread 2' });
    expect((await shelf.open('story-3')) satisfies object).not.toHaveProperty('value.read');
  });

  it('removes with a way back, and keeps the keyboard’s place', async () => {
    const { container } = await show(three);
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Ferry number 2 returns to the bay' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(said()).toBe('Removed “Ferry number 2 returns to the bay”');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Ferry number 1'));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()[1]).toBe('Ferry number 2 returns to the bay'));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Ferry number 2'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the row and says so where the disk has no room for the change', async () => {
    await show(three, { mark: () => broken('disk-full'), remove: () => broken('disk-full') });
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Ferry number 2 returns to the bay' }));
    await waitFor(() => expect(said()).toContain('There is no room left on this device.'));
    expect(titles()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('puts no more rows there than the reader comes near to', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => rowOf(madeStory(index), index, -index));
    await show([], { page: async () => ({ ok: true, value: rows }) });
    expect(screen.getByText('400 stories')).toBeTruthy();
    expect(links().length).toBeLessThan(200);
  });

  it('sees what another page saved', async () => {
    let tell = () => {};
    const { shelf } = await show(three, {
      onChange: (listen) => {
        tell = listen;
        return () => {};
      },
    });
    await shelf.save(madeStory(4), now);
    tell();
    await waitFor(() => expect(titles()[0]).toBe('Ferry number 4 returns to the bay'));
  });
});

describe('an open story', () => {
  it('gives its brief, then its whole text by kinds', async () => {
    const { container } = await show(three);
    await openStory('Ferry number 3 returns to the bay');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('region', { name: 'Why it matters' }).textContent).toContain('The island lost a third');
    const whole = within(main.getByRole('region', { name: 'The whole story' }));
    expect(whole.getByRole('heading', { level: 3, name: 'What it costs' })).toBeTruthy();
    expect(whole.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Adults pay 4 crowns.',
      'Children sail for free.',
      'Mon 7:00 19:00',
    ]);
    expect(whole.getByText('Why it matters:').tagName).toBe('STRONG');
    expect(whole.getByText(/We could hear the horn/).tagName).toBe('BLOCKQUOTE');
    const link = whole.getByRole('link', { name: 'the town’s page' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://town.example/ferry',
      'noopener noreferrer',
    ]);
    await expectAccessible(container);
  });

  it('is in the language and direction of its page', async () => {
    const arabic = madeStory(3);
    await show([{ ...arabic, article: { ...arabic.article, language: 'ar', direction: 'rtl' } }]);
    await openStory('Ferry number 3 returns to the bay');
    const text = document.querySelector('.story-text');
    expect([text?.getAttribute('lang'), text?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(document.querySelector('.story-title')?.getAttribute('dir')).toBe('rtl');
  });

  it('shows markup in the page’s words as words', async () => {
    const story = madeStory(3);
    const title = '<img src=x onerror=alert(1)>';
    await show([{ ...story, article: { ...story.article, title } }]);
    await openStory(title);
    expect(document.querySelector('img')).toBeNull();
  });

  it('lights up a line of the brief in the text, and Esc leads back to it, then to the list', async () => {
    await show(three);
    await openStory('Ferry number 3 returns to the bay');
    const region = within(screen.getByRole('region', { name: 'Why it matters' }));
    const line = region.getByRole('link', { name: /The island lost a third/ });
    line.focus();
    fireEvent.click(line);
    const light = await waitFor(() => {
      const [mark] = document.getElementsByTagName('mark');
      if (!mark) throw new Error('Nothing is lit');
      return mark;
    });
    expect(light.textContent).toBe('The island lost a third of its shops after the line closed.');
    await waitFor(() => expect(document.activeElement).toBe(light));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(document.getElementsByTagName('mark')).toHaveLength(0));
    expect(document.activeElement).toBe(line);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'The whole story' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(links()[0]));
    expect(location.hash).toBe('#/all');
  });

  it('that is not there, or is damaged, is said to be so', async () => {
    location.hash = '#nothing';
    const { container } = await show(three);
    expect(await screen.findByRole('heading', { name: 'This story is not in your reading list.' })).toBeTruthy();
    await expectAccessible(container);
    cleanup();
    await show(three, { open: () => broken('unreadable') });
    expect(await screen.findByRole('heading', { name: /record of this story is damaged/ })).toBeTruthy();
  });

  it('is marked and removed from where it is read', async () => {
    await show(three);
    await openStory('Ferry number 3 returns to the bay');
    const main = within(screen.getByRole('main'));
    fireEvent.click(main.getAllByRole('button', { name: 'Mark read' })[0] as HTMLElement);
    await waitFor(() => expect(main.getAllByRole('button', { name: 'Mark unread' })).toHaveLength(2));
    fireEvent.click(main.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'The whole story' })).toBeNull());
  });
});
