import { expect, test } from 'vitest';
import { articleOf as articleFrom } from '../../../lib/article/article.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const paragraphs = [
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.',
  'Every second container that reaches the valley comes through the harbour, and its shippers are angry.',
  'The dredgers will work at night, the authority said, so that the ferries can keep to their timetable.',
  'Harbour master Ilse Brandt said that the channel would be two metres deeper by the autumn, or sooner.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** The title of a page that calls itself `claim`, with `above` over the story. */
const titleOn = (above: string, claim = 'Harbour tolls double in March', og = claim): string => {
  const head = `<title>${claim}</title><meta property="og:type" content="article"><meta property="og:title" content="${og}">`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${above}<article>${paragraphs}</article></body></html>`;
  const outcome = articleFrom(takeSnapshot(documentOf(html)));
  if (!outcome.ok) throw new Error(`No article: ${outcome.problem}`);
  return outcome.value.title;
};

test('a heading that has a few of the words is not the headline', () => {
  expect(titleOn('<div><h1>Harbour tolls</h1></div><h1>Harbour tolls double in March</h1>')).toBe(
    'Harbour tolls double in March',
  );
});

test("the outlet's name, linked to its front page, is no headline", () => {
  expect(titleOn('<h1><a href="/">The Valley Courier Weekly</a></h1><h1>Tolls</h1>', 'Tolls')).toBe('Tolls');
});

test('what shows is believed before what is declared', () => {
  expect(titleOn('<h1>Harbour doubles its tolls for every ship</h1>')).toBe('Harbour doubles its tolls for every ship');
  expect(titleOn('<h2>Harbour asks ships for twice the tolls</h2>')).toBe('Harbour asks ships for twice the tolls');
});

test('a line that says the claim word for word is the headline without being a heading', () => {
  const above = '<p class="t40">Harbour tolls double in March</p><h2>Shippers are angry, ferries stay in time</h2>';
  expect(titleOn(above)).toBe('Harbour tolls double in March');
});

test('a line of no heading says the claim as far as its first bar', () => {
  const claim =
    'Harbour tolls double in March | Port Havren and the valley | All the news of the bay and its islands - Courier';
  expect(titleOn('<h4>Harbour tolls double in March</h4>', claim)).toBe('Harbour tolls double in March');
  const short = 'Ports and tolls | Port Havren and the valley | All the news of the bay and its islands - Courier';
  expect(titleOn('<h4>Ports and tolls</h4>', short)).not.toBe('Ports and tolls');
});

test.each([
  ['Port', 'Port - Harbour tolls double in March'],
  ['Port', 'Harbour tolls double in March - Port'],
])('a kicker in the heading, %s, is told by %s', (kicker, claim) => {
  expect(titleOn(`<h1>${kicker} Harbour tolls double in March</h1>`, claim)).toBe('Harbour tolls double in March');
});

test('a second line in the heading is left out where every claim leaves it out', () => {
  const above = '<h1>Harbour tolls double in March Shippers are angry</h1>';
  expect(titleOn(above)).toBe('Harbour tolls double in March');
  expect(titleOn(above, 'Harbour tolls double in March', 'Harbour tolls double')).toBe(
    'Harbour tolls double in March Shippers are angry',
  );
});
