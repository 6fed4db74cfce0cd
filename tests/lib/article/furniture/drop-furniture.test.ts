import { expect, test } from 'vitest';
import { articleOf } from '../../../../lib/article/article.ts';
import { takeSnapshot } from '../../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../../support/parse-page.ts';

const sentences = [
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.',
  'Every second container that reaches the valley comes through the harbour, and its shippers are angry.',
  'The dredgers will work at night, the authority said, so that the ferries can keep to their timetable.',
  'Harbour master Ilse Brandt said that the channel would be two metres deeper by the autumn, or sooner.',
  'A first ship with the deeper draught is expected in the last week of October, weather and tides permitting.',
  'The council of the valley asked for the figures behind the bill and wants to see them before it votes on it.',
];
const paragraphs = sentences.map((text) => `<p>${text}</p>`);
const [first = '', ...others] = paragraphs;

/** The story's own text, on a page with this around and in it. */
const storyOf = (before: string, between: string, after: string): string[] => {
  const outcome = articleOf(
    takeSnapshot(
      documentOf(
        `<!doctype html><html lang="en"><head><title>Harbour tolls double</title><meta name="author" content="Mara Lindt">
         <meta property="og:type" content="article"></head><body><article><h1>Harbour tolls double</h1>
         <div class="text">${before}${first}${between}${others.join('')}${after}</div></article></body></html>`,
      ),
    ),
  );
  if (!outcome.ok) throw new Error(`No article: ${outcome.problem}`);
  return outcome.value.blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption' && kind !== 'correction')
    .map(({ text }) => text);
};

test.each([
  ['a date and a reading time', '<p>Updated 4 May 2026, 10:15 a.m. ET</p><p>3 min read</p>'],
  ['a date in German', '<p>Veröffentlicht am 4. Mai 2026 um 10:15 Uhr</p>'],
  ['a byline', '<p>By Mara Lindt</p>'],
  ['names and buttons', '<p>Courier staff</p><p>Copy link</p>'],
])('%s before the story', (_, html) => {
  expect(storyOf(html, '', '')).toEqual(sentences);
});

test.each([
  [
    'a prompt, with its title and its promises',
    '<div><h3>Harbour letter</h3><p>All that happens between lock and lighthouse.</p><p>Sign up for our newsletter.</p></div>',
  ],
  [
    'what asks whether to show a film',
    '<div><p>Ein Film zum Hafen</p><p>An dieser Stelle steht externer Inhalt, der den Text ergänzt.</p></div>',
  ],
  ['a pull quote', `<blockquote><p>two metres deeper by the autumn, or sooner</p></blockquote>`],
  [
    'a list of titles',
    '<h3>Around the harbour</h3><ul><li><a href="/1">Lock gate jams again</a></li><li><a href="/2">Pilots ask for a rise</a></li></ul>',
  ],
])('%s inside the story', (_, html) => {
  expect(storyOf('', html, '')).toEqual(sentences);
});

test.each([
  ['a signature and an address', '<p>Courier / Inland Press</p><p>Write to mara@courier.example</p>'],
  [
    'a note on the author',
    '<p>Mara Lindt is a reporter at the Courier. She has sailed the bay since she was a child, and writes about ships.</p>',
  ],
  [
    'a note on an author whom the page does not declare',
    '<p>Jonas Okafor is an editor of the Courier. He has sailed the bay since he was a child, and knows its ships.</p>',
  ],
  ['a heading over nothing', '<h2>Comments</h2>'],
  [
    'what stands behind a row of teasers',
    `</div><div>${[1, 2, 3, 4, 5, 6].map((n) => `<p><a href="/${n}">Another story of the bay, number ${n}</a></p>`).join('')}</div>
     <div><p>This page is set in a typeface that the printers of the valley have used for their bills of lading.</p></div>`,
  ],
])('%s after the story', (_, html) => {
  expect(storyOf('', '', html)).toEqual(sentences);
});

test('lines that are but numbered stand between no paragraphs', () => {
  const shots = [1, 2, 3, 4, 5].map((n) => `<div class="shot"><div>Picture ${n} of the harbour</div></div>`).join('');
  expect(storyOf('', shots, '')).toEqual(sentences);
});

test.each([
  ['a heading with text below it', '<h2>What the shippers say</h2>'],
  ['a quotation that says something new', '<blockquote><p>Nobody asked us what we can pay.</p></blockquote>'],
  [
    'a list with links in it',
    '<ul><li>Tolls rise, a <a href="/1">first time</a> in ten years</li><li>Ferries stay</li></ul>',
  ],
  ['a sentence that speaks of a newsletter', '<p>She reads the weekly letter of the harbour.</p>'],
  [
    'a paragraph with an address in it',
    '<p>The mayor wrote to pilots@bay.example, and had her answer within an hour or two.</p>',
  ],
])('%s stays', (_, html) => {
  expect(storyOf('', html, '').length).toBeGreaterThan(sentences.length);
});

test('a story that ends with a founder is no note on an author', () => {
  const ending =
    '<p>Ilse Brandt, the founder of the line, died last year. Her daughters sail the two ferries today.</p>';
  expect(storyOf('', '', ending)).toHaveLength(sentences.length + 1);
});

test('a view stands above the quotation that holds it, which ends with its speaker and no stop', () => {
  const quote =
    '“The port has kept its tolls where they were for nine years, while the bill for the dredging grew with each of them. Somebody has to pay for it at last.” — Ilse Brandt, Courier';
  expect(
    storyOf('', '', `<p><b>The tolls are late, but they are fair</b></p><p>It had to come to that</p><p>${quote}</p>`),
  ).toEqual([...sentences, 'The tolls are late, but they are fair', 'It had to come to that', quote]);
});
