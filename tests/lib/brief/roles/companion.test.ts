import { expect, test } from 'vitest';
import { companionOf } from '../../../../lib/brief/roles/companion.ts';
import { seenStory } from '../../../../lib/brief/roles/seen.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { articleOf } from '../../../support/article-of.ts';

/** For each sentence of a story: what has to be shown beside it. */
function companionsIn(lines: string, language = 'en'): (string | undefined)[] {
  const article = articleOf(`# Ferry returns\n${lines}`, { language });
  const story = seenStory(article, sentencesOf(article));
  return story.sentences.map((sentence) => {
    const companion = companionOf(sentence, story);
    return companion === 'alone' ? companion : companion?.text;
  });
}

const holm = 'Ida Holm has run the ferry company for eleven years.';

test.each([
  'She asked the council for a second boat on Monday.',
  'This came after a winter in which no boat sailed.',
  'A second boat is what the island needs, she said on Monday.',
])('hangs on the sentence before: %s', (text) => expect(companionsIn(`${holm} ${text}`)).toEqual(['alone', holm]));

test.each([
  'This week the council votes on a second boat for the island.',
  'It is unclear whether the council has money for a second boat.',
  'The council said on Monday that she had its full support.',
])('hangs on nothing: %s', (text) => expect(companionsIn(`${holm} ${text}`)).toEqual(['alone', 'alone']));

test('a quotation over two sentences is shown whole', () => {
  const [first, last] = [
    '“We had waited for this boat for eleven years.',
    'Now it is here at last,” Ida Holm said on Monday.',
  ];
  expect(companionsIn(`${first} ${last}`)).toEqual([last, first]);
});

test('a short sentence can name who is meant', () =>
  expect(companionsIn('The mayor of Lund was glad. She asked the council for a second boat on Monday.')).toEqual([
    'alone',
    'The mayor of Lund was glad.',
  ]));

test('what one neighbour cannot explain is not explained', () => {
  const lines = [
    holm,
    'She asked the council for a second boat on Monday.',
    'They promised her an answer before the winter.',
  ];
  expect(companionsIn(lines.join(' '))).toEqual(['alone', holm, undefined]);
  expect(
    companionsIn('“We had waited for this boat. We ran to the pier to see it. Now it is here,” said Ida Holm.'),
  ).toEqual([undefined, 'alone', undefined]);
});

test('nothing hangs on what a heading parts from it', () =>
  expect(companionsIn(`${holm}\n## The council\nShe asked the council for a second boat on Monday.`)).toEqual([
    'alone',
    undefined,
  ]));

test.each([
  ['de', 'Ida Holm leitet die Reederei der Insel seit elf Jahren.', 'Diese Fähre fährt seit Montag wieder zur Insel.'],
  [
    'fr',
    'Ida Holm dirige la compagnie des ferries depuis onze ans.',
    'Elle a demandé un second bateau au conseil lundi.',
  ],
  [
    'es',
    'Ida Holm dirige la naviera de la isla desde hace once años.',
    'Esto llega después de un invierno sin ningún barco.',
  ],
])('in %s', (language, before, text) => expect(companionsIn(`${before} ${text}`, language)).toEqual(['alone', before]));
