// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefView } from '../../../components/BriefView.tsx';
import { WordsContext } from '../../../components/words.ts';
import type { Reading, WhenFact } from '../../../lib/model.ts';
import { expectAccessible } from '../../support/axe.ts';
import { enWords } from '../../support/en-words.ts';
import { madeDoings } from '../../support/made-doings.ts';
import { at, madeReading } from '../../support/made-reading.ts';

afterEach(cleanup);

const lead = at('The council of Varnholm voted 31 to 12 on Wednesday to close its last coal pier by 2029.');
const strike = at('The union has called a strike for next Monday.');
const timeline: WhenFact[] = [
  { kind: 'when', at: at('Wednesday'), date: '2026-11-18', sentence: lead, confidence: 0.8 },
  { kind: 'when', at: at('next Monday'), date: '2026-11-23', sentence: strike, confidence: 0.8 },
  { kind: 'when', at: at('2029'), date: '2029', sentence: lead, confidence: 0.6 },
];
const late: WhenFact = {
  kind: 'when',
  at: at('in ten years'),
  sentence: at('Traffic fell by 62% in ten years.'),
  confidence: 0.5,
};
const { brief } = madeReading;
const reading: Reading = { ...madeReading, brief: { ...brief, facts: [...brief.facts, late], timeline } };

const show = (made: Reading, doings = madeDoings()) =>
  render(
    <WordsContext.Provider value={enWords}>
      <BriefView reading={made} times={{ page: 300, brief: 40 }} saved={false} doings={doings} />
    </WordsContext.Provider>,
  );

describe('the timeline', () => {
  it('lists the days in the order of time, the page’s words first', () => {
    show(reading);
    const list = within(screen.getByRole('region', { name: 'Timeline' })).getByRole('list');
    expect(list.tagName).toBe('OL');
    const days = [...list.querySelectorAll('summary')].map(({ textContent }) => textContent?.trim());
    expect(days).toEqual(['Wednesday Wed, Nov 18, 2026', 'next Monday Mon, Nov 23, 2026', '2029']);
  });

  it('stands for the dates on it, and leaves the others where they were', () => {
    show(reading);
    const dates = within(screen.getByRole('region', { name: 'Dates' })).getAllByRole('listitem');
    expect(dates.map(({ textContent }) => textContent?.trim())).toEqual(['in ten years']);
  });

  it('opens a day to its sentence, which leads to the page', () => {
    const doings = madeDoings();
    show(reading, doings);
    const day = screen.getByText('next Monday').closest('details') as HTMLDetailsElement;
    expect(day.open).toBe(false);
    fireEvent.click(within(day).getByRole('link'));
    expect(doings.show).toHaveBeenCalledWith(strike);
  });

  it('is accessible, opened and closed', async () => {
    const { container } = show(reading);
    await expectAccessible(container);
    for (const details of container.querySelectorAll('details')) details.open = true;
    await expectAccessible(container);
  });
});
