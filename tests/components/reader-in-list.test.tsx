// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { at, madeArticle, madeStory } from '../support/made-story.ts';
import { value } from '../support/shelf.ts';
import { beginAt, press, said, showStories } from '../support/shown-stories.tsx';

const words = '312 passengers';
const story = madeStory(1, { tags: ['ferry'], highlights: [{ quote: words, at: at(madeArticle(), words) }] });

beforeEach(() => beginAt('#story-1'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('undoing takes back what was done last to the open story, and nothing of what was written since', async () => {
  const { shelf } = await showStories([story]);
  const kept = async () => value(await shelf.open('story-1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Remove highlight' }));
  await waitFor(() => expect(said()).toBe('Highlight removed'));
  const note = screen.getByRole('textbox', { name: 'Note on this story' });
  fireEvent.input(note, { target: { value: 'Ask Ida.' } });
  fireEvent.blur(note);
  await waitFor(async () => expect(await kept()).toMatchObject({ note: 'Ask Ida.', highlights: [] }));
  document.querySelector('main')?.focus();
  await press('z');
  await waitFor(() => expect(said()).toBe('Undone'));
  expect(await kept()).toMatchObject({ note: 'Ask Ida.', tags: ['ferry'], highlights: story.highlights });
  await waitFor(() => expect(document.querySelector('.kept-mark')?.textContent).toBe(words));
  expect(screen.getByRole('textbox', { name: 'Note on this story' })).toHaveProperty('value', 'Ask Ida.');
});
