// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Doings } from '../../components/doings.ts';
import { GlanceView } from '../../components/GlanceView.tsx';
import { sectionsAtAGlance } from '../../components/glance.ts';
import { WordsContext } from '../../components/words.ts';
import type { Basis, ReaderMarks, Reading, Role, Section } from '../../lib/model.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { madeDoings } from '../support/made-doings.ts';
import { madeReading } from '../support/made-reading.ts';

afterEach(cleanup);

const show = (doings: Doings = madeDoings(), { saved = false, reading = madeReading, page = 300 } = {}) =>
  render(
    <WordsContext.Provider value={enWords}>
      <GlanceView reading={reading} times={{ page, brief: 40 }} saved={saved} doings={doings} />
    </WordsContext.Provider>,
  );

const addTags = async (typed: string) => {
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Add a tag', hidden: true });
  await waitFor(field);
  fireEvent.focus(field());
  await waitFor(() => expect(document.querySelectorAll('datalist option')).toHaveLength(2));
  fireEvent.input(field(), { target: { value: typed } });
  fireEvent.submit(field().form as HTMLFormElement);
};
const status = () => screen.getByRole('status').textContent;

describe('the brief at a glance', () => {
  it('tells headline, outlet, authors, both times and the minutes saved', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Harbour city votes to close its last coal pier',
    );
    const header = screen.getByRole('banner').textContent;
    expect(header).toContain('The Quay Courier');
    expect(header).toContain('Ines Falk, Tomas Reyl');
    expect(header).toMatch(/Published Nov 19, 2026.*Updated Nov 19, 2026/);
    expect(header).toContain('5 min read');
    expect(header).toContain('this brief 40 s');
    expect(header).toContain('saves 4 min');
  });

  it('promises no minutes where none are saved', () => {
    show(madeDoings(), { page: 60 });
    expect(screen.getByRole('banner').textContent).not.toContain('saves');
  });

  it('shows the four most telling facts and no documents among the links', () => {
    show();
    const facts = within(screen.getByRole('region', { name: 'Key facts' })).getAllByRole('link');
    expect(facts).toHaveLength(4);
    const links = within(screen.getByRole('region', { name: 'Related' })).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'The last ships of Varnholm',
      'A port for wind turbines',
    ]);
  });

  it('takes tags and a note in place once the story is saved', async () => {
    const doings = madeDoings();
    const { container } = show(doings);
    expect(screen.queryByText('Note and tags')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await addTags('Ports, coal');
    await screen.findByRole('button', { name: /coal/ });
    fireEvent.input(screen.getByRole('textbox', { name: /note/i }), { target: { value: 'Ask Ines' } });
    fireEvent.blur(screen.getByRole('textbox', { name: /note/i }));
    await waitFor(() => expect(doings.kept.mark).toHaveBeenCalledTimes(2));
    const marks = doings.kept.mark.mock.calls.reduce(
      (before, [id, change]) => (id === 'story-1' ? change(before) : before),
      { tags: [], highlights: [] } as ReaderMarks,
    );
    expect(marks).toEqual({ tags: ['ports', 'coal'], note: 'Ask Ines', highlights: [] });
    await expectAccessible(container);
  });

  it('shows a tag as it was where it could not be kept', async () => {
    const doings = madeDoings();
    doings.kept.mark.mockResolvedValue(false);
    show(doings, { saved: true });
    await addTags('coal');
    await waitFor(() => expect(doings.kept.mark).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByText('coal')).toBeNull());
  });

  it('saves, says so and leads to the list', async () => {
    const doings = madeDoings();
    show(doings);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const saved = await screen.findByRole('button', { name: /Saved/ });
    expect(status()).toBe('Saved. You can read it offline in your reading list.');
    fireEvent.click(saved);
    expect(doings.openList).toHaveBeenCalledOnce();
  });

  it('knows a story that was saved before', () => {
    show(madeDoings(), { saved: true });
    expect(screen.getByRole('button', { name: /Saved/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it.each([
    ['disk-full', 'There is no room left'],
    ['newer-version', 'made by a newer version'],
    ['unavailable', 'does not let us at your reading list'],
  ] as const)('says why it could not save: %s', async (problem, said) => {
    const doings = madeDoings();
    doings.save.mockResolvedValueOnce(problem);
    show(doings);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(status()).toContain(said));
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  it('opens the panel within the click', () => {
    const doings = madeDoings();
    show(doings);
    fireEvent.click(screen.getByRole('button', { name: 'Open beside page' }));
    expect(doings.openPanel).toHaveBeenCalledOnce();
  });

  it('offers no panel where the browser has none', () => {
    const { openPanel: _, ...doings } = madeDoings();
    show(doings);
    expect(screen.queryByRole('button', { name: 'Open beside page' })).toBeNull();
  });

  it.each([
    ['new', false],
    ['saved', true],
  ])('is accessible: %s', async (_, saved) => {
    const { container } = show(madeDoings(), { saved });
    await expectAccessible(container);
  });
});

describe('sections at a glance', () => {
  const label: Basis = { kind: 'label' };
  const inferred: Basis = { kind: 'inferred', confidence: 0.7, cues: [] };
  const brief = (...sections: [Role, Basis][]): Reading['brief'] => ({
    rules: 1,
    sections: sections.map(
      ([role, basis]): Section => ({ role, basis, sentences: [{ block: 'b1', start: 0, end: 3 }] }),
    ),
    facts: [],
    links: [],
  });
  const rolesOf = (...sections: [Role, Basis][]) => sectionsAtAGlance(brief(...sections)).map(({ role }) => role);

  it('puts the news first and what comes next last', () => {
    expect(
      rolesOf(['latest', label], ['news', inferred], ['why', inferred], ['big-picture', label], ['next', label]),
    ).toEqual(['news', 'why', 'latest', 'big-picture', 'next']);
  });

  it('takes the publisher’s summary where there is no news', () => {
    expect(rolesOf(['summary', label], ['why', label])).toEqual(['summary', 'why']);
  });

  it('leaves the latest and the big picture out where we only infer them', () => {
    expect(rolesOf(['latest', inferred], ['news', inferred], ['big-picture', inferred])).toEqual(['news']);
  });

  it('tells the news itself rather than what the publisher says drove it', () => {
    expect(sectionsAtAGlance(brief(['news', inferred], ['news', label])).map(({ basis }) => basis.kind)).toEqual([
      'inferred',
    ]);
  });
});
