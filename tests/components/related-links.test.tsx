// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleContext } from '../../components/article-context.ts';
import { RelatedLinks } from '../../components/RelatedLinks.tsx';
import { WordsContext } from '../../components/words.ts';
import type { RelatedLink } from '../../lib/model.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { madeReading } from '../support/made-reading.ts';

afterEach(cleanup);

const { article } = madeReading;

const show = (links: RelatedLink[]) =>
  render(
    <WordsContext.Provider value={enWords}>
      <ArticleContext.Provider value={{ article, linkTo: () => article.url, show: () => {} }}>
        <RelatedLinks links={links} />
      </ArticleContext.Provider>
    </WordsContext.Provider>,
  );

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const inGroup = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

const tolls: RelatedLink = {
  kind: 'deeper',
  href: 'https://quay-courier.example/tolls',
  title: 'Who pays the tolls of the pier',
};
const report: RelatedLink = {
  kind: 'source',
  about: 'document',
  href: 'https://port.example/report.pdf',
  title: 'Traffic fell, the report says',
  anchor: { start: 14, end: 24 },
};
const links: RelatedLink[] = [
  { kind: 'source', about: 'post', href: 'https://x.com/pier/status/17', title: 'Port (@pier) May 4' },
  { kind: 'source', href: 'https://www.rival.example/pier', title: 'A rival reported it' },
  { kind: 'source', about: 'person', href: 'https://holm.edu/staff/lindqvist', title: 'Greta Lindqvist' },
  { kind: 'related', href: 'https://quay-courier.example/vote', title: 'How the council will vote', author: 'Jo Hale' },
  report,
  tolls,
];

test('links are grouped by what they are for, in the order in which a reader wants them', async () => {
  const { container } = show(links);
  expect(titles()).toEqual(['Go deeper', 'Documents and data', 'Related reporting', 'Other sites', 'People and posts']);
  expect(inGroup('People and posts')).toEqual(['Port (@pier) May 4', 'Greta Lindqvist']);
  expect(inGroup('Other sites')).toEqual(['A rival reported it']);
  await expectAccessible(container);
});

test('a group without links has no title', () => {
  show([tolls]);
  expect(titles()).toEqual(['Go deeper']);
  cleanup();
  show([{ ...tolls, href: 'javascript:alert(1)' }]);
  expect(titles()).toEqual([]);
});

test('the host is named where a link leaves the site of the story, and only there', () => {
  const { container } = show(links);
  const notes = [...container.querySelectorAll('li')].map((row) => row.querySelector('.link-note')?.textContent ?? '');
  expect(notes).toEqual(['', 'port.example', 'Jo Hale', 'rival.example', 'x.com', 'holm.edu']);
});

test('a title that takes in words around the link sets its own apart and is one link', () => {
  show([report]);
  const link = screen.getByRole('link', { name: 'Traffic fell, the report says' });
  expect(link.querySelector('b')?.textContent).toBe('the report');
  cleanup();
  show([tolls]);
  expect(screen.getByRole('link').querySelector('b')).toBeNull();
});

test('a link opens beside the brief, and does not tell where it was clicked', () => {
  show([tolls]);
  expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  expect(screen.getByRole('link').getAttribute('target')).toBe('_blank');
});
