import { expect, test } from 'vitest';
import { leavesOf } from '../../../lib/article/leaves.ts';
import { pageLinksIn } from '../../../lib/article/page-links.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const linksOf = (html: string) => {
  const leaves = leavesOf(takeSnapshot(documentOf(`<!doctype html><html><body>${html}</body></html>`)));
  return pageLinksIn(leaves, () => false, 'https://courier.example/story', 'https://courier.example/');
};

test('a teaser has its title, the heading of its box and what it says of itself', () => {
  const box =
    '<section><h2>More on tolls</h2><div><h3><a href="/ferries">Ferries keep their timetable</a></h3><p>Mara Lindt</p><p>9 hours ago - Port</p></div></section>';
  expect(linksOf(box)).toEqual([
    {
      href: 'https://courier.example/ferries',
      text: 'Ferries keep their timetable',
      under: 'More on tolls',
      date: '9 hours ago',
      section: 'Port',
    },
  ]);
});

test.each([
  ['an author', '<p><a href="/authors/mara">Mara Lindt-Okafor</a></p>'],
  ['a request', '<p>Sign up for <a href="/letter">our weekly harbour newsletter</a></p>'],
  ['a single word', '<p><a href="/t">Harbourmastership</a></p>'],
  ['the page itself', '<p><a href="/story#comments">What others say of it</a></p>'],
])('%s is no link worth following', (_, html) => {
  expect(linksOf(html)).toEqual([]);
});

test('the story of an author is', () => {
  expect(linksOf('<p><a href="/people/mara/ferries">Why the ferries of the bay are late again</a></p>')).toHaveLength(
    1,
  );
});
