import { expect, test } from 'vitest';
import { announcesDeeper } from '../../../../lib/brief/links/announces-deeper.ts';
import { linksIn, site } from '../../../support/links-in.ts';

test.each([
  'Go deeper:',
  'Read more',
  'Read more:',
  'READ MORE ON THIS STORY',
  'Mehr zum Thema',
  'Lesen Sie auch:',
  'Lire aussi :',
  'Lee también:',
  'Leia também',
  'Leggi anche:',
  'Lees ook',
  'Czytaj też:',
  'Läs också:',
  'Читайте также:',
])('%s', (words) => expect(announcesDeeper(words)).toBe(true));

test.each(['Related', 'Related stories', 'More news', 'Most read', 'The ferry', '', undefined])(
  '%s says nothing of the kind',
  (words) => expect(announcesDeeper(words)).toBe(false),
);

const told = 'The ferry returned to Holm on Monday. Holm had no ferry for years, and its crew is new.';
const crew = { href: `${site}/2026/01/05/holm-ferry-gets-new-crew`, text: 'Holm ferry gets its new crew' };
const deeper = ['deeper: Holm ferry gets its new crew -> /2026/01/05/holm-ferry-gets-new-crew'];

test('of a box below the story that was left out, its words still tell', () =>
  expect(linksIn(told, [{ ...crew, beside: 'below', under: 'Read more on this story' }])).toEqual(deeper));

test.each(['below', 'between'] as const)('of a box that says only "related", the stories are related: %s', (beside) =>
  expect(linksIn(told, [{ ...crew, beside, box: 'same-subject', under: 'Related' }])).toEqual([
    'related: Holm ferry gets its new crew -> /2026/01/05/holm-ferry-gets-new-crew',
  ]),
);

test.each([
  ['before a link in a line', `Read more: [${crew.text}](${crew.href}) and how it sails`],
  [
    'above a list of links',
    `## Lire aussi\n- [${crew.text}](${crew.href})\n- [Snow closes all the schools in Lund](${site}/2026/01/05/snow-closes-schools)`,
  ],
])('words that announce more stand in the text: %s', (_, lines) =>
  expect(linksIn(`${told}\n${lines}`)).toEqual(deeper),
);

test('earlier reporting that a box announces as well goes deeper', () =>
  expect(linksIn(`${told} The crew [was hired](${crew.href}) in May.`, [{ ...crew, under: 'Go deeper' }])).toEqual(
    deeper,
  ));
