// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { StoryEnd } from '../../components/StoryEnd.tsx';
import type { Neighbour } from '../../components/use-neighbours.ts';
import { WordsContext } from '../../components/words.ts';
import { enWords } from '../support/en-words.ts';

afterEach(cleanup);

it('leads on where a story follows, and always back to the top', () => {
  const onTop = vi.fn();
  const end = (next?: Neighbour) => (
    <WordsContext.Provider value={enWords}>
      <StoryEnd marks={{ tags: [], highlights: [] }} next={next} onRead={() => {}} onArchive={() => {}} onTop={onTop} />
    </WordsContext.Provider>
  );
  const pier = { title: 'The pier is rebuilt', open: vi.fn() };
  const { rerender } = render(end());
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the top' }));
  expect(onTop).toHaveBeenCalledOnce();
  rerender(end(pier));
  fireEvent.click(screen.getByRole('button', { name: 'Next The pier is rebuilt' }));
  expect(pier.open).toHaveBeenCalledOnce();
});
