// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BriefView } from '../../components/BriefView.tsx';
import type { Doings } from '../../components/doings.ts';
import { WordsContext } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { madeDoings } from '../support/made-doings.ts';
import { at, madeReading } from '../support/made-reading.ts';

afterEach(cleanup);

const show = (reading: Reading = madeReading, doings: Doings = madeDoings(), changed = false) =>
  render(
    <WordsContext.Provider value={enWords}>
      <BriefView reading={reading} times={{ page: 300, brief: 40 }} saved={false} changed={changed} doings={doings} />
    </WordsContext.Provider>,
  );

const status = () => screen.getByRole('status').textContent;

describe('the whole brief', () => {
  it('gives each section its title and its lines, in the order of the brief', () => {
    show();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'The news',
      'Why it matters',
      'Follow the money',
      "What's next",
      'Key facts',
      'Go deeper',
      'Documents and data',
      'Related reporting',
    ]);
    const next = screen.getByRole('region', { name: "What's next" });
    expect(within(next).getByRole('link').textContent).toBe('The union has called a strike for next Monday.');
  });

  it('tells a label of the publisher from an inference, and says why it inferred', () => {
    show();
    const labelled = screen.getByRole('region', { name: 'Why it matters' });
    expect(within(labelled).queryByText('inferred · why?')).toBeNull();
    const inferred = screen.getByRole('region', { name: "What's next" });
    expect(within(inferred).getByText('inferred · why?')).toBeTruthy();
    const reasons = within(inferred).getByRole('group').textContent;
    expect(reasons).toContain('It speaks of what is to come: has called a strike');
    expect(reasons).toContain('The rule “a-rule-of-tomorrow” applies.');
  });

  it('says that the publisher corrected the story, and how', () => {
    show();
    const note = screen.getByText('Corrected by the publisher').parentElement;
    expect(note?.textContent).toContain('Correction: An earlier version gave the number of workers as 3,200.');
  });

  it('says the titles of links once, though a label announces them', () => {
    const title = 'Varnholm';
    const sections = [
      { role: 'deeper', basis: { kind: 'label' }, sentences: [at(title)] },
    ] satisfies Reading['brief']['sections'];
    const href = 'https://quay-courier.example/varnholm';
    show({ ...madeReading, brief: { rules: 1, sections, facts: [], links: [{ kind: 'deeper', href, title }] } });
    expect(screen.getAllByText(title)).toHaveLength(1);
  });

  it('shows figures with what they count, quotes with who said them, people with what they are, dates with their day', () => {
    show();
    const facts = screen.getByRole('region', { name: 'Key facts' });
    const lines = within(facts)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'About 2,300 people work at the pier',
      '62% Traffic fell by 62% in ten years.',
      '“the end of a long goodbye.” Mayor Greta Lindqvist',
      '“I have never seen the gallery so full,” speaker not stated',
      'Greta Lindqvist Mayor 2 lines',
      'next Monday Mon, Nov 23, 2026',
      'Varnholm',
    ]);
  });

  it('does not say what happened twice', () => {
    show({ ...madeReading, brief: { ...madeReading.brief, sections: [] } });
    expect(screen.getByRole('link', { name: 'close its last coal pier' })).toBeTruthy();
  });

  it('leads from a fact to the sentence it stands in', async () => {
    const doings = madeDoings();
    show(madeReading, doings);
    fireEvent.click(screen.getByRole('link', { name: /^About 2,300/ }));
    expect(doings.show).toHaveBeenCalledWith(at('About 2,300 people work at the pier, the port authority said.'));
    await waitFor(() => expect(status()).toBe('Lit up on the page. Esc clears.'));
    expect(screen.getByRole('link', { name: /^About 2,300/ }).getAttribute('aria-current')).toBe('true');
  });

  it('says so where the page has other words by now, or the line no longer', async () => {
    const doings = madeDoings();
    show(madeReading, doings);
    const line = screen.getByRole('link', { name: 'The union has called a strike for next Monday.' });
    doings.show.mockResolvedValueOnce('similar');
    fireEvent.click(line);
    await waitFor(() => expect(status()).toContain('The page has changed these words'));
    doings.show.mockResolvedValueOnce('gone');
    fireEvent.click(line);
    await waitFor(() => expect(status()).toBe('This line is no longer on the page.'));
    expect(line.hasAttribute('aria-current')).toBe(false);
  });

  it('puts the light out on Esc', async () => {
    const doings = madeDoings();
    show(madeReading, doings);
    fireEvent.click(screen.getByRole('link', { name: 'Varnholm' }));
    await waitFor(() => expect(status()).not.toBe(''));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(doings.clear).toHaveBeenCalledOnce();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Varnholm' }).hasAttribute('aria-current')).toBe(false),
    );
  });

  it('leaves a click with a modifier to the browser: the line is a link to its sentence', () => {
    const doings = madeDoings();
    show(madeReading, doings);
    const line = screen.getByRole('link', { name: 'Varnholm' });
    fireEvent.click(line, { ctrlKey: true });
    expect(doings.show).not.toHaveBeenCalled();
    expect(line.getAttribute('href')).toBe('https://quay-courier.example/2026/11/coal-pier#b1-0');
  });

  it('copies the brief in three forms, and a link to one sentence', async () => {
    const doings = madeDoings();
    show(madeReading, doings);
    for (const [name, form] of [
      ['As text', 'text'],
      ['As Markdown', 'markdown'],
      ['As JSON', 'json'],
    ] as const) {
      fireEvent.click(screen.getByText(name));
      await waitFor(() => expect(doings.copy).toHaveBeenLastCalledWith(form, madeReading));
    }
    await waitFor(() => expect(status()).toBe('Brief copied'));
    const next = screen.getByRole('region', { name: "What's next" });
    fireEvent.click(within(next).getByRole('button', { name: 'Copy link to this sentence' }));
    expect(doings.copyLink).toHaveBeenCalledWith(at('The union has called a strike for next Monday.'));
    await waitFor(() => expect(status()).toBe('Link to this sentence copied'));
  });

  it('says so where the browser refuses to copy', async () => {
    const doings = madeDoings();
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    doings.copy.mockRejectedValueOnce(new Error('Clipboard write was blocked (made for this test)'));
    show(madeReading, doings);
    fireEvent.click(screen.getByText('As text'));
    await waitFor(() => expect(status()).toContain('That did not work.'));
  });

  it('says so when the page became another', async () => {
    show(madeReading, madeDoings(), true);
    await waitFor(() => expect(status()).toBe('The page has changed. This is the brief of what it shows now.'));
  });

  it('sorts its links and names their hosts; one that is no web address stays out', () => {
    const bad = { kind: 'related', href: 'javascript:alert(1)', title: 'Click me' } as const;
    show({ ...madeReading, brief: { ...madeReading.brief, links: [...madeReading.brief.links, bad] } });
    const related = screen.getByRole('region', { name: 'Related reporting' });
    expect(within(related).getByRole('link').getAttribute('href')).toBe('https://www.other-paper.example/wind');
    expect(related.textContent).toContain('other-paper.example');
    expect(screen.queryByText('Click me')).toBeNull();
  });

  it('shows the page’s words in their language and direction', () => {
    show({ ...madeReading, article: { ...madeReading.article, language: 'he', direction: 'rtl' } });
    const words = screen.getByRole('link', { name: 'Varnholm' }).firstElementChild;
    expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).toEqual(['he', 'rtl']);
  });

  it('shows page text as text, whatever it says', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { container } = show({ ...madeReading, article: { ...madeReading.article, title: evil, authors: [evil] } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
    expect(container.querySelector('img')).toBeNull();
  });

  it.each([
    ['story', madeReading],
    ['live', { ...madeReading, article: { ...madeReading.article, form: 'live' } }],
    ['several', { ...madeReading, article: { ...madeReading.article, form: 'several' } }],
    ['stub', { ...madeReading, article: { ...madeReading.article, form: 'stub' } }],
    ['without structure', { ...madeReading, brief: { ...madeReading.brief, sections: [] } }],
    ['without anything', { ...madeReading, brief: { rules: 1, sections: [], facts: [], links: [] } }],
  ] as [string, Reading][])('is accessible: %s', async (_, reading) => {
    const { container } = show(reading);
    await expectAccessible(container);
  });

  it.each([
    ['live', 'still being written'],
    ['several', 'several stories'],
    ['stub', 'Only the opening'],
  ] as const)('says what a page is: %s', (form, said) => {
    const { container } = show({ ...madeReading, article: { ...madeReading.article, form } });
    expect(container.textContent).toContain(said);
  });

  it('gives the first lines where it found no section', () => {
    show({ ...madeReading, brief: { ...madeReading.brief, sections: [] } });
    const first = screen.getByRole('region', { name: 'How it begins' });
    expect(
      within(first)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(madeReading.article.blocks.slice(1, 4).map(({ text }) => text));
  });
});
