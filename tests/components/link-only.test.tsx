// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { madeArticle, madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

const ferry = madeArticle();

beforeEach(() => {
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

it('a bare link says what it is and leads to its page; there is nothing to hear, to highlight or to finish', async () => {
  const bare = madeStory(1, {
    uncaptured: true,
    article: madeArticle(1, { blocks: ferry.blocks.slice(0, 1) }),
    brief: { rules: 1, sections: [], facts: [], links: [] },
  });
  const { container } = showReader(bare);
  const region = within(screen.getByRole('region', { name: 'Nutgraf has not read this page yet' }));
  const link = region.getByRole('link', { name: 'Open the page' });
  expect(link.getAttribute('href')).toBe(ferry.url);
  expect(region.getByText('harbour-post.example')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read the whole story' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Highlights' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'The whole story' })).toBeNull();
  expect(container.textContent).not.toContain('readable offline');
  expect(screen.getByRole('combobox', { name: 'Add a tag' })).toBeTruthy();
  await expectAccessible(container);
});

it('O opens the page of any story, Enter that of a bare link alone', () => {
  const opened = vi.fn((event: Event) => event.preventDefault());
  const bare = showReader(madeStory(1, { uncaptured: true }));
  screen.getByRole('link', { name: 'Open the page' }).addEventListener('click', opened);
  press('o');
  press('Enter');
  expect(opened).toHaveBeenCalledTimes(2);
  fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
  screen.getByRole('button', { name: 'Archive' }).focus();
  press('Enter');
  expect(opened).toHaveBeenCalledTimes(2);
  bare.unmount();
  showReader(madeStory());
  screen.getByRole('link', { name: 'Open the page' }).addEventListener('click', opened);
  press('Enter');
  expect(opened).toHaveBeenCalledTimes(2);
  press('o');
  expect(opened).toHaveBeenCalledTimes(3);
});

it('an address that is no web address becomes no link', () => {
  showReader(madeStory(1, { uncaptured: true, article: madeArticle(1, { url: 'javascript:alert(1)' }) }));
  expect(document.querySelector('.link-only a')).toBeNull();
});
