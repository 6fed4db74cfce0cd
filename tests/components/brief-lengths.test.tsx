// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { BriefView } from '../../components/BriefView.tsx';
import { WordsContext } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import { enWords } from '../support/en-words.ts';
import { madeDoings } from '../support/made-doings.ts';
import { at, madeReading } from '../support/made-reading.ts';

afterEach(cleanup);

const show = (sections = madeReading.brief.sections, times = { page: 300, brief: 40 }) =>
  render(
    <WordsContext.Provider value={enWords}>
      <BriefView
        reading={{ ...madeReading, brief: { rules: 1, sections, facts: [], links: [] } }}
        times={times}
        saved={false}
        doings={madeDoings()}
      />
    </WordsContext.Provider>,
  );

it('keeps a section short: two lines, the others behind "more"; one more is shown at once', () => {
  const all = ['The council', '12 on Wednesday', 'last coal pier', 'Varnholm'].map((text) => at(text));
  const lines = (count: number) => {
    const sections: Reading['brief']['sections'] = [
      { role: 'details', basis: { kind: 'label' }, sentences: all.slice(0, count) },
    ];
    show(sections);
    const [first, others] = within(screen.getByRole('region', { name: 'Details' })).getAllByRole('list');
    const more = screen.queryByText('2 more lines')?.closest('details');
    const told = [first, others].map((list) => (list ? within(list).getAllByRole('link').length : 0));
    cleanup();
    return { told, folded: more ? !more.open : false };
  };
  expect(lines(3)).toEqual({ told: [3, 0], folded: false });
  expect(lines(4)).toEqual({ told: [2, 2], folded: true });
});

it('says of a summary that a machine wrote it, where the publisher does', () => {
  const label = at('last coal pier');
  const sections: Reading['brief']['sections'] = [
    { role: 'summary', basis: { kind: 'label', label, byMachine: label }, sentences: [at('The council')] },
  ];
  show(sections);
  const summary = screen.getByRole('region', { name: 'last coal pier' });
  expect(within(summary).getByText('written by a machine, the publisher says')).toBeTruthy();
});

it('tells how long the brief takes where it is shorter than the page', () => {
  const told = (page: number, brief: number) => {
    const { container } = show(undefined, { page, brief });
    const text = container.querySelector('.reading-time')?.textContent;
    cleanup();
    return text;
  };
  expect(told(300, 40)).toContain('this brief 40 s');
  expect(told(100, 130)).toBe('2 min read');
});

it('tells the lines of a section in the order of the story, whichever spoke for its role', () => {
  const [first, then] = [at('The council'), at('The union has called a strike for next Monday.')];
  show([{ role: 'voices', basis: { kind: 'inferred', confidence: 0.8, cues: [] }, sentences: [then, first] }]);
  const lines = within(screen.getByRole('region', { name: 'What they say' })).getAllByRole('link');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'The council',
    'The union has called a strike for next Monday.',
  ]);
});
