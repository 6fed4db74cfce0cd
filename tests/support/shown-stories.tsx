import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { StoriesPage } from '../../components/StoriesPage.tsx';
import type { StoriesDoings } from '../../components/stories-doings.ts';
import { WordsContext } from '../../components/words.ts';
import { storiesDoings } from '../../entrypoints/stories/stories-doings.ts';
import type { Story } from '../../lib/model.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { StorySearch } from '../../lib/stories/story-search.ts';
import { enWords } from './en-words.ts';
import { madeKeepingDoings } from './made-keeping-doings.ts';
import { madeReaderDoings } from './made-reader-doings.ts';

/** An empty shelf, the page's first address, and what happy-dom has no layout for. */
export function beginAt(hash: string): void {
  globalThis.indexedDB = new IDBFactory();
  location.hash = hash;
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = vi.fn();
}

/** The reading list over a real shelf with these stories; `tell` does as if another page had changed it. */
export async function showStories(stories: Story[], change: Partial<StoriesDoings> = {}) {
  const shelf = openShelf();
  await shelf.add(stories);
  let tell = () => {};
  const doings: StoriesDoings = {
    ...storiesDoings(shelf, new StorySearch()),
    ...madeReaderDoings({
      knownTags: async () => {
        const counts = await shelf.counts();
        return counts.ok ? [...counts.value.tags.keys()] : [];
      },
    }),
    ...madeKeepingDoings(),
    onChange: (listen) => {
      tell = listen;
      return () => {};
    },
    ...change,
  };
  const { container } = render(
    <WordsContext.Provider value={enWords}>
      <StoriesPage doings={doings} />
    </WordsContext.Provider>,
  );
  await waitFor(() => expect(screen.queryByText('Opening your reading list…')).toBeNull(), { timeout: 4000 });
  return { shelf, container, tell: () => tell() };
}

export const storyLinks = () => [...document.querySelectorAll<HTMLElement>('.story-link')];
export const shownTitles = () => storyLinks().map((link) => link.querySelector('.story-title')?.textContent);
export const numbersShown = () => shownTitles().map((title) => Number(/\d+/.exec(title ?? '')?.[0]));
/** The number of the story whose row has the focus. */
export const numberAt = () =>
  Number(
    /\d+/.exec(document.activeElement?.closest('.story-row')?.querySelector('.story-title')?.textContent ?? '')?.[0],
  );
/** The numbers of the stories that are selected. */
export const selected = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((box) => Number(/\d+/.exec(box.getAttribute('aria-label') ?? '')?.[0]));
export const said = () => screen.getByRole('status').textContent;

/** Presses keys one after the other where the focus is, as a keyboard does: "j", "Shift X", "Escape". */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [, shift, name = ''] = /^(Shift )?(.+)$/.exec(key) ?? [];
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey: shift !== undefined });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function type(words: string): void {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
}

export function goTo(hash: string): void {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
}
