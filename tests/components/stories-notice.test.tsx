// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoriesNotice } from '../../components/StoriesNotice.tsx';
import { WordsContext } from '../../components/words.ts';
import { enWords } from '../support/en-words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what passes by itself', () => {
  const notice = (said: string[]) => (
    <WordsContext.Provider value={enWords}>
      <button type="button">A story</button>
      <StoriesNotice
        notice={said.length > 0 ? { said, manner: 'passing' } : undefined}
        onUndo={said.length > 0 ? () => {} : undefined}
        onClose={onClose}
      />
    </WordsContext.Provider>
  );
  const onClose = vi.fn();
  const button = (name: string) => screen.getByRole('button', { name });

  it('waits for the keyboard that is at its buttons', () => {
    render(notice(['Archived']));
    button('Undo').focus();
    vi.advanceTimersByTime(30_000);
    expect(onClose).not.toHaveBeenCalled();
    button('A story').focus();
    vi.advanceTimersByTime(10_000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes with Esc, which leads back from nothing else where the keyboard is at its buttons', () => {
    const behind = vi.fn();
    document.addEventListener('keydown', behind);
    onClose.mockClear();
    render(notice(['Archived']));
    fireEvent.keyDown(button('A story'), { key: 'Escape' });
    expect([onClose.mock.calls.length, behind.mock.calls.length]).toEqual([1, 1]);
    button('Undo').focus();
    fireEvent.keyDown(button('Undo'), { key: 'Escape' });
    expect([onClose.mock.calls.length, behind.mock.calls.length]).toEqual([2, 1]);
    document.removeEventListener('keydown', behind);
  });

  it('gives the keyboard back when it goes', async () => {
    const { rerender } = render(notice(['Archived']));
    button('A story').focus();
    button('Undo').focus();
    rerender(notice([]));
    await vi.advanceTimersByTimeAsync(100);
    expect(document.activeElement).toBe(button('A story'));
  });
});
