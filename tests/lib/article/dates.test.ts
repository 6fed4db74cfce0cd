import { expect, test } from 'vitest';
import { articleOf as articleFrom } from '../../../lib/article/article.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const paragraphs = [
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.',
  'Every second container that reaches the valley comes through the harbour, and its shippers are angry.',
  'The dredgers will work at night, the authority said, so that the ferries can keep to their timetable.',
  'Harbour master Ilse Brandt said on January 2, 2019 that the channel would be two metres deeper by the autumn.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const article = ({ head = '', above = '', below = '', address = 'https://courier.example/tolls' }) => {
  const html = `<!doctype html><html lang="en"><head><title>Harbour tolls double in March</title><meta property="og:type" content="article">${head}</head>
    <body><article><h1>Harbour tolls double in March</h1>${above}${paragraphs}</article>${below}</body></html>`;
  const outcome = articleFrom(takeSnapshot(documentOf(html, address)));
  if (!outcome.ok) throw new Error(`No article: ${outcome.problem}`);
  return outcome.value;
};
const publishedOn = (page: Parameters<typeof article>[0]) => article(page).published;

const data = (published: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour tolls double in March","datePublished":"${published}"}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test('what the page declares', () => {
  expect(publishedOn({ head: data('2022-01-05T09:00:00+01:00') })).toBe('2022-01-05T09:00:00+01:00');
  expect(publishedOn({ head: meta('article:published_time', '2022-01-05') })).toBe('2022-01-05');
});

test('of two that are declared, the one that shows', () => {
  const head = data('2022-01-02T09:00:00Z') + meta('article:published_time', '2022-01-05T09:00:00Z');
  const above = '<time datetime="2022-01-05T10:00:00+01:00">5 January 2022</time>';
  expect(publishedOn({ head })).toBe('2022-01-02T09:00:00Z');
  expect(publishedOn({ head, above })).toBe('2022-01-05T09:00:00Z');
});

test("an outlet's own counter says less than the page", () => {
  const above = '<p itemprop="datePublished" content="2022-01-05">5 January 2022</p>';
  expect(publishedOn({ head: meta('stats.articlefirstpublished', '2019-02-05 16:07'), above })).toBe('2022-01-05');
});

test('the time under the headline, not a teaser’s', () => {
  const below = '<main><time datetime="2022-02-01">1 February 2022</time></main>';
  expect(publishedOn({ above: '<p><time>5 January 2022</time></p>', below })).toBe('2022-01-05');
});

test('a line that tells when, not a headline, a caption or a sentence', () => {
  const above = `<h2>1 March 2022, 18:00: the council votes on the harbour's tolls</h2>
    <figure><img src="a.jpg"><figcaption>The harbour on 3 January 2018</figcaption></figure><div>By Mara Lindt | 5 January 2022</div>`;
  expect(publishedOn({ above })).toBe('2022-01-05');
  expect(publishedOn({})).toBeUndefined();
});

test('the address, where nothing else tells', () => {
  expect(publishedOn({ address: 'https://courier.example/2022/01/05/tolls' })).toBe('2022-01-05');
  expect(publishedOn({ address: 'https://courier.example/2022/jan/05/tolls' })).toBe('2022-01-05');
});

test('updated is not published', () => {
  const both = article({ above: '<p>Published 5 January 2022, updated 6 January 2022</p>' });
  expect([both.published, both.modified]).toEqual(['2022-01-05', '2022-01-06']);
  const later = article({ above: '<p>Last updated: 6 January 2022</p>' });
  expect([later.published, later.modified]).toEqual([undefined, '2022-01-06']);
});
