// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rangeOf } from '../../components/text-places.ts';
import { expectAccessible } from '../support/axe.ts';
import { at, madeArticle, madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

const ferry = madeArticle();

beforeEach(() => {
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

const text = () => document.querySelector('.story-text') as HTMLElement;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const marked = () => [...text().querySelectorAll('.kept-mark')].map(({ textContent }) => textContent).join('|');
const select = (words: string, to = words) => {
  const range = rangeOf(text(), at(ferry, words)) as Range;
  const end = rangeOf(text(), at(ferry, to)) as Range;
  range.setEnd(end.endContainer, end.endOffset);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  fireEvent(document, new Event('selectionchange'));
};
const highlights = () => within(screen.getByRole('region', { name: 'Highlights' }));

describe('highlights', () => {
  it('H marks the selected words, over several blocks one each', async () => {
    const { kept, container } = showReader(madeStory());
    select('Mayor Ida Holm', 'The island');
    press('h');
    expect(kept.marks.highlights.map(({ quote }) => quote)).toEqual([
      'Mayor Ida Holm waved from the pier.',
      'Why it matters: The island',
    ]);
    await waitFor(() => expect(marked()).toBe('Mayor Ida Holm waved from the pier.|Why it matters:| The island'));
    expect(String(getSelection())).toBe('');
    expect(
      screen.getByText('Highlighted: “Mayor Ida Holm waved from the pier. Why it matters: The island”'),
    ).toBeTruthy();
    await expectAccessible(container);
  });

  it('N marks them and asks for a note, which Escape keeps', async () => {
    const { kept } = showReader(madeStory());
    select('312 passengers');
    press('n');
    const field = await screen.findByRole('textbox', { name: 'Note on this highlight' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'How many before?' } });
    press('Escape');
    await waitFor(() =>
      expect(kept.marks.highlights).toMatchObject([{ quote: '312 passengers', note: 'How many before?' }]),
    );
    await waitFor(() => expect(text().querySelector('.kept-noted')).toBeTruthy());
  });

  it('the bar below the words does the same for the hand that points', async () => {
    const { kept } = showReader(madeStory());
    select('312 passengers');
    const bar = await screen.findByRole('toolbar', { name: 'Selected words' });
    fireEvent.click(within(bar).getByRole('button', { name: /^Highlight/ }));
    expect(kept.marks.highlights).toHaveLength(1);
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
  });

  it('a line of the brief and H mark its sentence, by keyboard alone', async () => {
    const { kept } = showReader(madeStory());
    const line = within(screen.getByRole('region', { name: 'Why it matters' })).getByRole('link');
    line.focus();
    fireEvent.click(line);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MARK'));
    press('h');
    expect(kept.marks.highlights.map(({ quote }) => quote)).toEqual([
      'The island lost a third of its shops after the line closed.',
    ]);
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it('are listed in the text’s order; a click leads to the words, and Escape back', async () => {
    const two = ['Adults pay', '312 passengers'].map((words) => ({ quote: words, at: at(ferry, words) }));
    const { container } = showReader(madeStory(1, { highlights: two }));
    const shown = highlights().getAllByTitle('Show in the text');
    expect(shown.map(({ textContent }) => textContent)).toEqual(['312 passengers', 'Adults pay']);
    shown[1]?.focus();
    fireEvent.click(shown[1] as HTMLElement);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Adults pay'));
    expect(document.activeElement?.closest('.story-text')).toBeTruthy();
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(shown[1]));
    await expectAccessible(container);
  });

  it('whose words the text no longer has are listed and said to be so', () => {
    showReader(madeStory(1, { highlights: [{ quote: 'The old harbour master resigned.', note: 'why?' }] }));
    expect(highlights().getByText('The old harbour master resigned.').closest('button')).toBeNull();
    expect(highlights().getByText('These words are no longer in the text.')).toBeTruthy();
    expect(highlights().getByRole('textbox', { name: 'Note on this highlight' })).toHaveProperty('value', 'why?');
  });

  it('are removed with a sentence that offers the way back', async () => {
    const one = [{ quote: '312 passengers', at: at(ferry, '312 passengers') }];
    const { kept } = showReader(madeStory(1, { highlights: one }));
    fireEvent.click(highlights().getByRole('button', { name: 'Remove highlight' }));
    await waitFor(() => expect(marked()).toBe(''));
    expect(kept.said).toEqual(['Highlight removed']);
    expect(document.activeElement?.textContent).toBe('Highlights');
  });

  it('what cannot be kept is not shown as if it were', async () => {
    showReader(madeStory(), { onMark: async () => false });
    select('312 passengers');
    press('h');
    await waitFor(() => expect(marked()).toBe('312 passengers'));
    await waitFor(() => expect(marked()).toBe(''));
  });
});

it('Escape closes the menu and not the story', () => {
  const { onClose } = showReader(madeStory());
  const print = screen.getByRole('button', { name: 'Print' });
  const menu = print.closest('details') as HTMLDetailsElement;
  menu.open = true;
  print.focus();
  press('Escape');
  expect([menu.open, document.activeElement?.tagName]).toEqual([false, 'SUMMARY']);
  expect(onClose).not.toHaveBeenCalled();
  menu.open = true;
  screen.getByRole('button', { name: 'Listen' }).focus();
  expect(menu.open).toBe(false);
});

describe('keys', () => {
  it('E archives, M marks as read, and both tell what they did and undo themselves', async () => {
    const { kept } = showReader(madeStory());
    press('m');
    press('e');
    await waitFor(() => expect(kept.marks).toMatchObject({ read: expect.any(String), archived: expect.any(String) }));
    expect(kept.said).toEqual([
      'Marked as read: “Ferry number 1 returns to the bay”',
      'Archived: “Ferry number 1 returns to the bay”',
    ]);
    await screen.findAllByRole('button', { name: 'Move back to the list' });
    press('e');
    press('m');
    await waitFor(() => expect(kept.marks).not.toHaveProperty('archived'));
    expect(kept.marks).not.toHaveProperty('read');
  });

  it('T and N lead to tags and note, and Escape back; typed letters are no keys', async () => {
    const { kept, onClose } = showReader(madeStory());
    const line = within(screen.getByRole('region', { name: 'Why it matters' })).getByRole('link');
    line.focus();
    press('t');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a tag' }));
    press('e');
    press('Escape');
    expect(document.activeElement).toBe(line);
    press('n');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note on this story' }));
    press('m');
    press('Escape');
    expect(document.activeElement).toBe(line);
    expect(kept.said).toEqual([]);
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('Escape leaves a field that the hand went into, and the next one the story', () => {
    const { onClose } = showReader(madeStory());
    screen.getByRole('textbox', { name: 'Note on this story' }).focus();
    press('Escape');
    expect(document.activeElement).toBe(document.body);
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('with Ctrl, or in another part of the page, they are not the story’s', () => {
    const { kept } = showReader(madeStory());
    fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true });
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    press('e');
    elsewhere.remove();
    expect(kept.said).toEqual([]);
  });
});

it('at the end it offers what a reader may want to do now, the next story among it', () => {
  const next = { title: 'The pier is rebuilt', open: vi.fn() };
  const { kept } = showReader(madeStory(), { next });
  const end = within(document.querySelector('.story-end') as HTMLElement);
  fireEvent.click(end.getByRole('button', { name: 'Mark read' }));
  expect(kept.marks).toHaveProperty('read');
  fireEvent.click(end.getByRole('button', { name: 'Archive' }));
  expect(kept.marks).toHaveProperty('archived');
  fireEvent.click(end.getByRole('button', { name: 'Next The pier is rebuilt' }));
  expect(next.open).toHaveBeenCalledOnce();
});

it('prints with where it is from and when it was saved, and the notes as text', () => {
  const print = vi.fn();
  showReader(madeStory(1, { note: 'Ask Ida.\nTwice.' }), { doings: { print } });
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  const foot = document.querySelector('.paper-foot')?.textContent;
  expect(foot).toContain(ferry.url);
  expect(foot).toMatch(/Saved Jan 7, 2026/);
  expect(document.querySelector('.note-on-paper')?.textContent).toBe('Ask Ida.\nTwice.');
});
