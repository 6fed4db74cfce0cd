// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ProblemView } from '../../components/ProblemView.tsx';
import { type NoBrief, problemWords } from '../../components/problem-words.ts';
import { WordsContext } from '../../components/words.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';

afterEach(cleanup);

const show = (problem: NoBrief, onRetry = vi.fn(), onOpenList = vi.fn()) =>
  render(
    <WordsContext.Provider value={enWords}>
      <ProblemView problem={problem} onRetry={onRetry} onOpenList={onOpenList} />
    </WordsContext.Provider>,
  );

it.each([
  ['not-a-web-page', 'This is a file, not a web page.'],
  ['not-a-story', 'There is no story on this page.'],
  ['too-short', 'This story is too short to brief.'],
  ['page-refused', 'The browser lets no extension read this page.'],
  ['page-silent', 'The page is busy and does not answer.'],
  ['needs-click', 'Click the Nutgraf button to brief this page.'],
  ['failed', 'Something went wrong on our side.'],
] as const)('says what is the matter and what to do: %s', async (problem, said) => {
  const { container } = show(problem);
  expect(screen.getByRole('heading').textContent).toBe(said);
  const next = enWords(problemWords[problem].next);
  expect(next).not.toBe('');
  expect(container.textContent).toContain(next);
  await expectAccessible(container);
});

it('offers another try where it may help, and only there', () => {
  const retry = vi.fn();
  const { unmount } = show('page-silent', retry);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  unmount();
  show('not-a-story');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('leads to the reading list from everywhere', () => {
  const openList = vi.fn();
  show('not-a-web-page', vi.fn(), openList);
  fireEvent.click(screen.getByRole('button', { name: 'Reading list' }));
  expect(openList).toHaveBeenCalledOnce();
});
