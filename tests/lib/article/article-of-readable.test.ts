import { expect, test } from 'vitest';
import { articleOfReadable } from '../../../lib/article/article-of-readable.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const about = {
  url: 'https://courier.example/dam?utm_source=mail',
  title: 'The dam holds',
  authors: ['Mara Lindt'],
  published: '2026-01-05T09:30:00Z',
  language: 'en',
};
const articleIn = (body: string) =>
  articleOfReadable(takeSnapshot(documentOf(`<!doctype html><html><body>${body}</body></html>`, about.url)), about);

test('a text that was made readable is kept whole, be it ever so short', () => {
  const article = articleIn(`
    <h1>The dam holds</h1>
    <p><strong>Why it matters:</strong> Two towns lie below.</p>
    <h2>The night</h2>
    <ul><li>Water rose.</li><li>It fell.</li></ul>
    <blockquote><p>“We saw it from the pier,” said Ida Holm.</p></blockquote>
    <p>More on <a href="/dams?id=1">dams</a>.</p>
    <figure><figcaption>The dam. Photo: Lea Strand</figcaption></figure>`);
  expect(article).toMatchObject({
    ...about,
    canonicalUrl: 'https://courier.example/dam',
    form: 'story',
    language: 'en',
  });
  expect(article?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['headline', 'The dam holds'],
    ['paragraph', 'Why it matters: Two towns lie below.'],
    ['heading', 'The night'],
    ['item', 'Water rose.'],
    ['item', 'It fell.'],
    ['quote', '“We saw it from the pier,” said Ida Holm.'],
    ['paragraph', 'More on dams.'],
    ['caption', 'The dam. Photo: Lea Strand'],
  ]);
  expect(article?.blocks[1]?.leadIn).toEqual({ start: 0, end: 15 });
  expect(article?.blocks[6]?.marks).toEqual([
    { kind: 'link', start: 8, end: 12, href: 'https://courier.example/dams?id=1' },
  ]);
});

test('markup without words is no text', () => {
  expect(articleIn('<img src="x"><script>alert(1)</script>')).toBeUndefined();
});
