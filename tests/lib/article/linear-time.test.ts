import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../lib/article/article.ts';
import type { LeafSeen, PlaceSeen, Snapshot } from '../../../lib/snapshot/snapshot.ts';
import { attacks, expectLinear } from '../../support/linear-time.ts';

// Whatever field of a page the attack stands in, reading it takes time in proportion to its length.

const paragraph =
  'The council of Port Havren closed the old bridge on Monday, and the ferry will carry its cars until June.';
const places: PlaceSeen[] = [{ tag: 'body' }, { up: 0, tag: 'article' }, { up: 1, tag: 'h1' }, { up: 1, tag: 'p' }];
const story: LeafSeen[] = [
  { at: 2, text: 'Port Havren closes its bridge', chosen: true },
  ...Array.from({ length: 6 }, (): LeafSeen => ({ at: 3, text: paragraph, chosen: true })),
];
const page: Snapshot = {
  url: 'https://courier.example/2026/01/bridge',
  base: 'https://courier.example/2026/01/bridge',
  contentType: 'text/html',
  languages: ['en'],
  title: 'Port Havren closes its bridge',
  meta: [],
  data: [],
  authors: [],
  bylines: [],
  times: [],
  hasArticle: true,
  places,
  leaves: story,
};

/** The page with one more leaf, right under the headline or after the story. */
const withLeaf = (leaf: Omit<LeafSeen, 'at'>, place: PlaceSeen, where: 'first' | 'last' = 'last'): Snapshot => {
  const added = { ...leaf, at: places.length };
  const [headline, ...rest] = story;
  return {
    ...page,
    places: [...places, place],
    leaves: where === 'last' || !headline ? [...story, added] : [headline, added, ...rest],
  };
};
const declared = (data: object): Snapshot => ({ ...page, data: [JSON.stringify({ '@type': 'NewsArticle', ...data })] });
const meta =
  (name: string) =>
  (text: string): Snapshot => ({ ...page, meta: [[name, text]] });

const fields: Record<string, (text: string) => Snapshot> = {
  'a paragraph': (text) => withLeaf({ text, chosen: true }, { up: 1, tag: 'p' }),
  'a bold paragraph': (text) =>
    withLeaf({ text, marks: [{ kind: 'strong', start: 0, end: text.length }], chosen: true }, { up: 1, tag: 'p' }),
  'a line under the headline': (text) => withLeaf({ text, chosen: true }, { up: 1, tag: 'p' }, 'first'),
  'a heading': (text) => withLeaf({ text, chosen: true }, { up: 1, tag: 'h2' }),
  'a second headline': (text) => withLeaf({ text, chosen: true }, { up: 1, tag: 'h1' }, 'first'),
  'a caption': (text) => withLeaf({ text, nextToMedia: true, chosen: true }, { up: 1, tag: 'figcaption' }),
  'a link beside the story': (text) =>
    withLeaf(
      { text, marks: [{ kind: 'link', start: 0, end: text.length, href: `/${encodeURIComponent(text)}` }] },
      { up: 0, tag: 'li' },
    ),
  'a byline that shows': (text) =>
    withLeaf({ text: `By ${text}` }, { up: 1, tag: 'p', hint: 'byline author' }, 'first'),
  'an address': (text) => ({ ...page, url: `https://courier.example/${encodeURIComponent(text)}` }),
  'the title': (title) => ({ ...page, title }),
  'the language': (language) => ({ ...page, languages: [language] }),
  'what is marked as the author': (text) => ({ ...page, authors: [text] }),
  'what is called a byline': (text) => ({ ...page, bylines: [text] }),
  'a time': (text) => ({ ...page, times: [{ name: 'datePublished', inStory: true, texts: [text] }] }),
  'the canonical address': (canonical) => ({ ...page, canonical }),
  'structured data': (text) => declared({ headline: text, description: text, datePublished: text, dateModified: text }),
  // Asked for a paragraph that looks like none.
  'the structured text': (articleBody) => ({
    ...withLeaf({ text: paragraph, chosen: true }, { up: 1, tag: 'p', hint: 'newsletter' }),
    data: declared({ articleBody }).data,
  }),
  'structured authors': (text) => declared({ author: { name: text }, publisher: { name: text } }),
  'a declared address': (text) => declared({ url: text, mainEntityOfPage: text, inLanguage: text }),
  'a name in the head': (text) => meta(`published${text.trim().toLowerCase()}`)('2026-01-07'),
  'the author element': meta('author'),
  'the title element': meta('og:title'),
  'the outlet element': meta('og:site_name'),
  'the description element': meta('og:description'),
  'the date element': meta('article:published_time'),
  'the kind element': meta('og:type'),
};

test('the page that the attacks are put in is a story', () => {
  expect(articleOf(page).ok).toBe(true);
});

describe.each(Object.entries(fields))('in time, whatever stands in %s', (_, pageWith) => {
  test.each(Object.entries(attacks))(
    '%s',
    (_, unit) => expectLinear(unit, (text) => articleOf(pageWith(text.toWellFormed()))),
    60_000,
  );
});
