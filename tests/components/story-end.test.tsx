// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type NextStory, StoryEnd } from '../../components/StoryEnd.tsx';
import { WordsContext } from '../../components/words.ts';
import { enWords } from '../support/en-words.ts';

afterEach(cleanup);

it('the way on stays where the story leaves the list, and is the newest there was', () => {
  const end = (next?: NextStory) => (
    <WordsContext.Provider value={enWords}>
      <StoryEnd marks={{ tags: [], highlights: [] }} next={next} onRead={() => {}} onArchive={() => {}} />
    </WordsContext.Provider>
  );
  const [ferry, pier] = ['The ferry sails', 'The pier is rebuilt'].map((title) => ({ title, open: vi.fn() }));
  const { rerender } = render(end());
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  rerender(end(ferry));
  rerender(end(pier));
  rerender(end());
  fireEvent.click(screen.getByRole('button', { name: 'Next The pier is rebuilt' }));
  expect(pier?.open).toHaveBeenCalledOnce();
  expect(ferry?.open).not.toHaveBeenCalled();
});
