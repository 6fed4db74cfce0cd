// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { beginAt, numbersShown, press, said, showStories } from '../support/shown-stories.tsx';

const four = [4, 3, 2, 1].map((number) => madeStory(number));

beforeEach(() => beginAt('#story-3'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Until the story is there and hears its keys, which it does from the next frame on. */
async function opens(number: number): Promise<void> {
  await screen.findByRole('heading', { level: 1, name: `Ferry number ${number} returns to the bay` });
  await new Promise((resolve) => setTimeout(resolve, 60));
}
const current = () => document.querySelector('[aria-current=true] .story-title')?.textContent;

it('J and K go on to the stories beside the open one, in the list’s order, and the keyboard stays in the reader', async () => {
  const { container } = await showStories(four);
  await opens(3);
  await press('j');
  await opens(2);
  expect(document.activeElement).toBe(document.querySelector('main'));
  await waitFor(() => expect(current()).toContain('number 2'));
  await press('k');
  await opens(3);
  await press('k');
  await opens(4);
  await press('k');
  await opens(4);
  expect(location.hash).toBe('#story-4');
  await expectAccessible(container);
});

it('hold where nothing has the keyboard as well: the list’s own J is for when no story is open', async () => {
  await showStories(four);
  await opens(3);
  (document.activeElement as HTMLElement).blur();
  await press('j');
  await opens(2);
});

it('are not heard where something is typed', async () => {
  await showStories(four);
  await opens(3);
  screen.getByRole('textbox', { name: 'Note on this story' }).focus();
  await press('j');
  expect(location.hash).toBe('#story-3');
});

it('once the story is archived and out of the list, the one that took its place is next', async () => {
  await showStories(four);
  await opens(3);
  await press('e');
  await waitFor(() => expect(numbersShown()).toEqual([4, 2, 1]));
  expect(said()).toBe('Archived: “Ferry number 3 returns to the bay”');
  const next = () => screen.getByRole('button', { name: /^Next/ });
  expect(next().textContent).toContain('Ferry number 2');
  await press('e');
  await waitFor(() => expect(numbersShown()).toEqual([4, 3, 2, 1]));
  await press('e');
  await waitFor(() => expect(numbersShown()).toEqual([4, 2, 1]));
  await press('j');
  await opens(2);
  await press('e');
  await waitFor(() => expect(numbersShown()).toEqual([4, 1]));
  await press('k');
  await opens(4);
});

it('a tag gives the story another record, and its neighbours stay', async () => {
  await showStories(four);
  await opens(3);
  const field = screen.getByRole('combobox', { name: 'Add a tag' });
  fireEvent.input(field, { target: { value: 'ports' } });
  fireEvent.submit(field.closest('form') as Element);
  await screen.findByText('ports', { selector: '.story-tags bdi' });
  document.querySelector('main')?.focus();
  await press('j');
  await opens(2);
});

it('are told among the keys', async () => {
  await showStories(four);
  await opens(3);
  await press('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  const inStory = within(dialog).getByRole('heading', { name: 'In an open story' }).parentElement;
  expect(inStory?.textContent).toMatch(/JNext story.*KStory before.*WTo the whole story.*OOpen its page/);
});
