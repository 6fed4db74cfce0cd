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

test('key points that link to where the page tells them at length are a digest, links elsewhere are none', () => {
  const links = (address: string) => list(points.map((line) => `<a href="${address}">${line}</a>`));
  const box = (address: string) => `<div><h2>Key points</h2>${links(address)}</div>${html(paragraphs)}`;
  expect(toldOf(box('#entry-4'))).toEqual(['heading: Key points', ...digest, ...story]);
  expect(toldOf(box('/tolls')).join()).not.toContain(points[0]);
});

test('points that are headings are lines of the digest below its title', () => {
  const lines = points.map((line) => `<h3>${line}</h3>`).join('');
  expect(toldOf(`<div><div>Story highlights</div>${lines}</div>${html(paragraphs)}`)).toEqual([
    'heading: Story highlights',
    ...digest,
    ...story,
  ]);
});

const aside = (title: string, line: string) => `<aside><h3>${title}</h3><p>${line}</p></aside>`;
const amid = (box: string) => `${html(paragraphs.slice(0, 2))}${box}${html(paragraphs.slice(2))}`;
const below = (box: string) => `${box}${html(paragraphs)}`;

test.each<[what: string, isTold: boolean, inner: string]>([
  ['a box with a label that is sure', true, below(aside('Why it matters', late))],
  ['one with a label amid the story', true, amid(aside('What critics say', late))],
  ['one with a title of its own', false, amid(aside('Ships of the bay', late))],
  ['what the player shows next', false, below(aside('Up next', late))],
  ['the latest of the page', false, below(aside('The latest', late))],
  ['a label over a link', false, below(aside('Why it matters', `<a href="/tolls">${late}</a>`))],
])('beside the story: %s', (_, isTold, inner) => expect(toldOf(inner).includes(`digest: ${late}`)).toBe(isTold));
