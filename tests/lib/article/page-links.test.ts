import { expect, test } from 'vitest';
import { leavesOf } from '../../../lib/article/leaves.ts';
import { pageLinksIn } from '../../../lib/article/page-links.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const linksOf = (html: string) => {
  const leaves = leavesOf(takeSnapshot(documentOf(`<!doctype html><html><body>${html}</body></html>`)));
  const told = leaves.filter(({ text }) => text.startsWith('The toll'));
  const root = told[0]?.place.up ?? leaves[0]?.place;
  if (!root) throw new Error('No text in the page');
  const parts = new Map(told.map((leaf) => [leaf, 'story' as const]));
  return pageLinksIn(leaves, { parts, root }, 'https://courier.example/story', 'https://courier.example/');
};

test('a teaser has its title, the heading of its box and what it says of itself', () => {
  const box =
    '<section><h2>More on tolls</h2><div><h3><a href="/ferries">Ferries keep their timetable</a></h3><p>Mara Lindt</p><p>9 hours ago - Port</p></div></section>';
  expect(linksOf(box)).toEqual([
    {
      href: 'https://courier.example/ferries',
      text: 'Ferries keep their timetable',
      under: 'More on tolls',
      box: 'same-subject',
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

const ferries = '<a href="/ferries">Ferries keep their timetable for now</a>';
const page = (inside: string, outside = '') =>
  `<article><p>The toll rises in May.</p>${inside}<p>The toll was low for years.</p></article>${outside}`;

test.each([
  ['between the paragraphs of the story', page(`<div>${ferries}</div>`), { beside: 'between' }],
  ['below them', `<article><p>The toll rises.</p><div>${ferries}</div></article>`, { beside: 'below' }],
  ['elsewhere on the page', page('', `<div>${ferries}</div>`), {}],
  [
    'announced by the words before it',
    page(`<p>Read more: ${ferries}</p>`),
    { beside: 'between', under: 'Read more:', box: 'same-subject' },
  ],
  [
    'in a box that its authors call related',
    page('', `<div class="c-related"><p>${ferries}</p></div>`),
    { box: 'same-subject' },
  ],
  [
    'in a list of the newest',
    page('', `<div><h3>Latest news</h3><p>${ferries}</p></div>`),
    { under: 'Latest news', box: 'any-subject' },
  ],
  [
    'in a list of the most read, in German',
    page('', `<div><h3>Meistgelesen</h3><p>${ferries}</p></div>`),
    { under: 'Meistgelesen', box: 'any-subject' },
  ],
])('a teaser tells where it stands: %s', (_, html, where) => {
  expect(linksOf(html)).toEqual([
    { href: 'https://courier.example/ferries', text: 'Ferries keep their timetable for now', ...where },
  ]);
});
