import { expect, test } from 'vitest';
import { html, paragraphs, toldOf } from '../../support/told.ts';

const points = [
  'Tolls double in March, for the first time in nine years.',
  'Shippers say that a third of them will leave the valley.',
  'The dredgers work at night, so that ferries can keep time.',
];
const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const digest = points.map((line) => `digest: ${line}`);
const story = paragraphs.map((text) => `paragraph: ${text}`);
const late = 'The council votes on all of it in April, once the shippers have been heard by its committee.';

test.each<[what: string, inner: string, told: string[]]>([
  [
    'a box with a title',
    `<div><h2>Key points</h2>${list(points)}</div>${html(paragraphs)}`,
    ['heading: Key points', ...digest, ...story],
  ],
  ['a list below the headline', `${list(points)}${html(paragraphs)}`, [...digest, ...story]],
  [
    'what follows the list in the same box',
    `<div><h2>Key points</h2>${list(points)}<p>${late}</p></div>${html(paragraphs)}`,
    ['heading: Key points', ...digest, `paragraph: ${late}`, ...story],
  ],
  [
    'a box in paragraphs',
    `<div><h2>Key points</h2>${html(points.slice(0, 2))}</div>${html(paragraphs)}`,
    ['heading: Key points', ...digest.slice(0, 2), ...story],
  ],
])('the digest is told from the story: %s', (_, inner, told) => {
  expect(toldOf(inner)).toEqual(told);
});

test('a gallery below the headline is no digest', () => {
  const pictures = points.map((line) => `<li><img src="/quay.jpg"><p>${line}</p></li>`).join('');
  expect(toldOf(`<ul>${pictures}</ul>${html(paragraphs)}`).join()).not.toContain('digest');
});
