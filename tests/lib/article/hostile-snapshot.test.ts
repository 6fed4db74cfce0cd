import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../lib/article/article.ts';
import type { LeafSeen, PlaceSeen, Snapshot } from '../../../lib/snapshot/snapshot.ts';
import { article, outcomeOf } from '../../support/outcome-of.ts';
import { html, paragraphs } from '../../support/told.ts';

const story = article(html([...paragraphs, ...paragraphs.map((text) => `${text} So it was.`)]));
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each([
  ['a type that is no text', { '@type': [{ toString: '' }], headline: 'Tolls' }],
  ['a price tag that is no text', { '@type': 'NewsArticle', headline: 'Tolls', isAccessibleForFree: { toString: 1 } }],
  ['authors that are no names', { '@type': 'NewsArticle', headline: 'Tolls', author: [[], { name: { valueOf: 1 } }] }],
])('structured data with %s is passed over', (_, value) => {
  expect(outcomeOf(story, { head: data(value) })).toMatchObject({ ok: true });
});

test('a title and a description without end are cut', () => {
  const head = `<title>${'Tolls '.repeat(9000)}</title><meta name="description" content="${'Tolls '.repeat(9000)}">`;
  const outcome = outcomeOf(html([...paragraphs, ...paragraphs]), { head });
  const about = outcome.ok ? outcome.value : outcome.about;
  expect(about?.title.length).toBeLessThanOrEqual(300);
  expect(about?.description?.length).toBeLessThanOrEqual(2000);
});

describe('a page of very many takes time in proportion', () => {
  const took = (snapshot: Snapshot): number => {
    const before = process.threadCpuUsage();
    articleOf(snapshot);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };

  test.each([
    ['items in one list before the story', (count: number) => items(count)],
    ['labels under headings', (count: number) => labels(count)],
  ])('%s', (_, make) => {
    took(snapshotOf(make(500)));
    // 4,000 took half a second and 16,000 eight where each was held against all others.
    expect(took(snapshotOf(make(16_000)))).toBeLessThan(4000);
  });
});

/** Elements in a row as a snapshot has them: the body is place 0, a headline and its `article` come first. */
function snapshotOf(extra: { places: PlaceSeen[]; leaves: LeafSeen[] }): Snapshot {
  const places: PlaceSeen[] = [{ tag: 'body' }, { up: 0, tag: 'article' }, { up: 1, tag: 'h1' }, ...extra.places];
  const leaves: LeafSeen[] = [{ at: 2, text: 'Harbour tolls double in March' }, ...extra.leaves];
  for (const text of [...paragraphs, ...paragraphs]) {
    leaves.push({ at: places.push({ up: 1, tag: 'p' }) - 1, text, chosen: true });
  }
  const url = 'https://courier.example/read/4';
  const none = { languages: [], meta: [], data: [], authors: [], bylines: [], times: [] };
  return { url, base: url, contentType: 'text/html', title: '', hasArticle: true, ...none, places, leaves };
}

function items(count: number) {
  const places: PlaceSeen[] = [{ up: 1, tag: 'ul' }];
  const leaves: LeafSeen[] = [];
  for (let at = 0; at < count; at++) leaves.push({ at: places.push({ up: 3, tag: 'li' }) + 2, text: `${at}` });
  return { places, leaves };
}

function labels(count: number) {
  const places: PlaceSeen[] = [];
  const leaves: LeafSeen[] = [];
  for (let at = 0; at < count / 2; at++) {
    leaves.push({ at: places.push({ up: 1, tag: 'h2' }) + 2, text: `Story ${at} of the harbour`, chosen: true });
    const marks = [{ kind: 'strong' as const, start: 0, end: 15 }];
    const text = `Why it matters: ${paragraphs[at % 4]}`;
    leaves.push({ at: places.push({ up: 1, tag: 'p' }) + 2, text, marks, chosen: true });
  }
  return { places, leaves };
}
