import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf, parsePage } from '../../support/parse-page.ts';

const prose =
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.';
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test('a snapshot is plain JSON, and every place comes after the one around it', () => {
  const snapshot = takeSnapshot(parsePage('harbour-tolls'));
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  for (const [at, { up }] of snapshot.places.entries()) if (at > 0) expect(up).toBeLessThan(at);
  for (const { at } of snapshot.leaves) expect(snapshot.places[at]).toBeDefined();
});

test('a document without a body is told as it is: nothing to read', () => {
  const document = documentOf(page('<p>Gone.</p>'));
  Object.defineProperty(document, 'body', { value: null });
  expect(takeSnapshot(document)).toMatchObject({ places: [], leaves: [] });
});

test('an endless page is cut around its story', () => {
  const teasers = Array.from({ length: 9000 }, (_, at) => `<h3><a href="/${at}">Another story ${at}</a></h3>`).join('');
  const { leaves } = takeSnapshot(
    documentOf(page(`<article>${`<p>${prose}</p>`.repeat(9)}</article><div>${teasers}</div>`)),
  );
  expect(leaves.filter(({ chosen }) => chosen)).toHaveLength(9);
  expect(leaves.length).toBeLessThan(3000);
});

test('a text beyond all measure is cut, its links with it', () => {
  const endless = `${'word '.repeat(10_000)}<a href="/a">${'link '.repeat(400_000)}</a>`;
  const { leaves } = takeSnapshot(
    documentOf(page(`<article><p>${endless}</p>${`<p>${prose.repeat(900)}</p>`.repeat(20)}</article>`)),
  );
  expect(Math.max(...leaves.map(({ text }) => text.length))).toBeLessThanOrEqual(100_000);
  expect(leaves.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1_000_000);
  expect(leaves.length).toBeGreaterThan(5);
  for (const { text, marks = [] } of leaves) for (const { end } of marks) expect(end).toBeLessThanOrEqual(text.length);
});

test('structured data beyond half a megabyte is left in the page', () => {
  const data = (text: string) => `<script type="application/ld+json">{"headline": "${text}"}</script>`;
  const html = page(`${data('short')}${data('x'.repeat(600_000))}${data('also short')}`);
  expect(takeSnapshot(documentOf(html)).data.map((text) => text.slice(14, 19))).toEqual(['short', 'also ']);
});

test('a day of publication counts where the page calls its content a value', () => {
  const metas =
    '<meta value="2026-03-01T13:00:00Z" name="og:article:published_time"><meta name="author" value="Norden House">';
  expect(takeSnapshot(documentOf(page(`${metas}<p>${prose}</p>`))).meta).toEqual([
    ['og:article:published_time', '2026-03-01T13:00:00Z'],
  ]);
});

test('what a page declares is cut where it has no end, and forms are not asked for it', () => {
  const metas = `<meta name="author" content="${'M'.repeat(9000)}">`.repeat(900);
  const form = '<form itemprop="author" class="byline"><input name="getAttribute"></form>';
  const snapshot = takeSnapshot(documentOf(page(`${metas}${form}<p>${prose}</p>`)));
  expect(snapshot.meta.length).toBeLessThanOrEqual(300);
  expect(JSON.stringify(snapshot.meta).length).toBeLessThan(2_000_000);
  expect(snapshot.authors).toEqual([]);
});
