// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { madeReaderDoings } from '../support/made-reader-doings.ts';
import { at, madeArticle, madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('tags', () => {
  const field = () => screen.getByRole('combobox', { name: 'Add a tag' }) as HTMLInputElement;
  const type = (value: string) => fireEvent.input(field(), { target: { value } });
  const enter = () => fireEvent.submit(field().form as HTMLFormElement);

  it('are added with Enter, a comma or on leaving the field, in the reader’s spelling', async () => {
    const { kept } = showReader(madeStory(), { doings: { knownTags: async () => ['Ports', 'energy'] } });
    fireEvent.focus(field());
    await waitFor(() => expect(document.querySelectorAll('datalist option')).toHaveLength(2));
    type('ports');
    enter();
    type('ferry');
    fireEvent.keyDown(field(), { key: ',' });
    type('islands');
    fireEvent.blur(field());
    await waitFor(() => expect(kept.marks.tags).toEqual(['Ports', 'ferry', 'islands']));
    expect(field().value).toBe('');
    await waitFor(() =>
      expect([...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
        'energy',
      ]),
    );
  });

  it('are removed one by one, and the keyboard goes on with the next', async () => {
    const { kept, container } = showReader(madeStory(1, { tags: ['ferry', 'islands'] }));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag: ferry' }));
    await waitFor(() => expect(kept.marks.tags).toEqual(['islands']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove tag: islands' }));
    fireEvent.keyDown(field(), { key: 'Backspace' });
    await waitFor(() => expect(kept.marks.tags).toEqual([]));
  });
});

describe('a note', () => {
  const field = () => screen.getByRole('textbox', { name: 'Note on this story' }) as HTMLTextAreaElement;
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  it('is kept after a pause in typing, once', async () => {
    vi.useFakeTimers();
    const { kept } = showReader(madeStory());
    for (const value of ['A', 'As', 'Ask']) type(value);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.said).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.marks.note).toBe('Ask');
    expect(kept.said).toHaveLength(1);
    type('  ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.marks).not.toHaveProperty('note');
  });

  it.each([
    ['the field', () => fireEvent.blur(field())],
    ['the story', cleanup],
  ])('is kept on leaving %s in the middle of a word', async (_, leave) => {
    const { kept } = showReader(madeStory(1, { note: 'Ask Ida' }));
    type('Ask Ida Ho');
    leave();
    await waitFor(() => expect(kept.marks.note).toBe('Ask Ida Ho'));
  });

  it('that could not be kept before the page was closed is there when the story is opened again', async () => {
    const { drafts } = madeReaderDoings();
    showReader(madeStory(1, { note: 'Ask' }), { doings: { drafts }, onMark: () => new Promise(() => {}) });
    type('Ask Ida');
    fireEvent.blur(field());
    cleanup();
    expect(drafts.find('story-1')).toBe('Ask Ida');
    const { kept } = showReader(madeStory(1, { note: 'Ask' }), { doings: { drafts } });
    expect(field().value).toBe('Ask Ida');
    await waitFor(() => expect(kept.marks.note).toBe('Ask Ida'));
    await waitFor(() => expect(drafts.find('story-1')).toBeUndefined());
  });

  it('is not lost where there is no room for it: it stays a draft', async () => {
    const { drafts } = madeReaderDoings();
    showReader(madeStory(), { doings: { drafts }, onMark: async () => false });
    type('Ask Ida');
    fireEvent.blur(field());
    await new Promise((resolve) => setTimeout(resolve));
    expect(field().value).toBe('Ask Ida');
    expect(drafts.find('story-1')).toBe('Ask Ida');
  });
});

it('a highlight’s note is written where the highlight is listed', async () => {
  const one = [{ quote: '312 passengers', at: at(madeArticle(), '312 passengers') }];
  const { kept } = showReader(madeStory(1, { highlights: one }));
  const list = within(screen.getByRole('region', { name: 'Highlights' }));
  fireEvent.click(list.getByRole('button', { name: 'Add note' }));
  const field = list.getByRole('textbox', { name: 'Note on this highlight' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.input(field, { target: { value: 'How many before?' } });
  fireEvent.blur(field);
  await waitFor(() => expect(kept.marks.highlights).toMatchObject([{ ...one[0], note: 'How many before?' }]));
});

it('where they lie below a long text, a line at its head says what there is and leads there', async () => {
  const story = madeStory(1, { tags: ['ferry', 'islands'], note: 'Ask', highlights: [{ quote: 'gone' }] });
  showReader(story);
  const line = screen.getByRole('button', { name: /^ferry, islands/ });
  expect([...line.children].map(({ textContent }) => textContent)).toEqual(['ferry, islands', 'Note', '1 highlight']);
  fireEvent.click(line);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a tag' }));
});
