// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefView } from '../../../components/BriefView.tsx';
import { GlanceView } from '../../../components/GlanceView.tsx';
import { WordsContext } from '../../../components/words.ts';
import type { Reading, Sourcing } from '../../../lib/model.ts';
import { expectAccessible } from '../../support/axe.ts';
import { enWords } from '../../support/en-words.ts';
import { madeDoings } from '../../support/made-doings.ts';
import { at, madeReading } from '../../support/made-reading.ts';

afterEach(cleanup);

const mayor = at('Mayor Greta Lindqvist called the vote “the end of a long goodbye.”');
const workers = at('About 2,300 people work at the pier, the port authority said.');
const sourcing: Sourcing = {
  people: [{ at: at('Greta Lindqvist'), sentences: [mayor, at('Lindqvist had campaigned on it.'), workers] }],
  organisations: [{ at: at('the port authority'), sentences: [workers] }],
  unnamed: [],
  documents: [
    { at: at('The city'), sentences: [at('The city set aside $48 million.')] },
    { at: at('The union'), sentences: [at('The union has called a strike for next Monday.')] },
  ],
};
const reading: Reading = { ...madeReading, brief: { ...madeReading.brief, sourcing } };

const show = (made: Reading, View: typeof BriefView | typeof GlanceView = BriefView, doings = madeDoings()) =>
  render(
    <WordsContext.Provider value={enWords}>
      <View reading={made} times={{ page: 300, brief: 40 }} saved={false} doings={doings} />
    </WordsContext.Provider>,
  );

const line = () => screen.getByRole('region', { name: 'Rests on' });

describe('what a story rests on', () => {
  it('counts each kind of source that it has, and no other', () => {
    show(reading);
    const counts = [...line().querySelectorAll(':scope > details > summary')].map(({ textContent }) => textContent);
    expect(counts).toEqual(['1 named person', '1 organisation', '2 documents']);
  });

  it('opens a count to its sources with their sentences, the third of one source behind “more”', () => {
    show(reading);
    const people = within(line()).getByText('1 named person').closest('details') as HTMLDetailsElement;
    expect(people.open).toBe(false);
    expect(within(people).getByText('Greta Lindqvist')).toBeTruthy();
    const more = within(people).getByText('1 more line').closest('details') as HTMLDetailsElement;
    const first = within(people)
      .getAllByRole('link')
      .filter((link) => !more.contains(link));
    expect(first.map(({ textContent }) => textContent)).toEqual([
      'Mayor Greta Lindqvist called the vote “the end of a long goodbye.”',
      'Lindqvist had campaigned on it.',
    ]);
  });

  it('leads from a sentence to its place on the page', () => {
    const doings = madeDoings();
    show(reading, BriefView, doings);
    const organisations = within(line()).getByText('1 organisation').closest('details') as HTMLDetailsElement;
    fireEvent.click(within(organisations).getByRole('link'));
    expect(doings.show).toHaveBeenCalledWith(workers);
  });

  it('is not there for a story that attributes nothing, nor at a glance', () => {
    show(madeReading);
    expect(screen.queryByText('Rests on')).toBeNull();
    cleanup();
    show(reading, GlanceView);
    expect(screen.queryByText('Rests on')).toBeNull();
  });

  it('is accessible, opened and closed', async () => {
    const { container } = show(reading);
    await expectAccessible(container);
    for (const details of line().querySelectorAll('details')) details.open = true;
    await expectAccessible(container);
  });
});
