import { expect, test } from 'vitest';
import { namesIn } from '../../../lib/text/names.ts';

/** "name: kind", with the title in brackets. Names that the words leave open are not listed. */
const cases: [language: string, sentence: string, names: string[]][] = [
  [
    'en',
    'President Kassym Okoro met Tom Okoro, secretary-general of the league, on Monday.',
    ['Kassym Okoro: person [President]', 'Tom Okoro: person [secretary-general of the league]'],
  ],
  [
    'en',
    'Norland District Judge Ada Lind ruled, former mayor Tom Vance said.',
    ['Ada Lind: person [Norland District Judge]', 'Tom Vance: person [former mayor]'],
  ],
  [
    'en',
    'Biologists agreed, but biologist Yara Lund and Emmeline Okoro did not.',
    ['Yara Lund: person [biologist]', 'Emmeline Okoro: person'],
  ],
  [
    'en',
    'Dr. Lind of the Ministry of Health left for Kazakhstan.',
    ['Lind: person [Dr.]', 'Ministry of Health: organisation', 'Kazakhstan: place'],
  ],
  [
    'en',
    'The Ministry of Bridges and Ostby University sued Rail Inc. in Portland.',
    [
      'Ministry of Bridges: organisation',
      'Ostby University: organisation',
      'Rail Inc: organisation',
      'Portland: place',
    ],
  ],
  ['en', 'The founder and CEO of Quarton said that the Oscar-winning film was theirs.', []],
  ['en', 'President von Lind spoke in Norway.', ['von Lind: person [President]', 'Norway: place']],
  ['en', 'Protesters gathered and Workers stayed.', []],
  ['en', 'Mayor Breaks Promise As Bridge Falls In Heavy Storm', []],
  [
    'de',
    'Das sagte Bürgermeisterin Ada Lind, und Philippe Frey, Ingenieur bei der Bahn, nickte in Norwegen.',
    ['Ada Lind: person [Bürgermeisterin]', 'Philippe Frey: person', 'Norwegen: place'],
  ],
  ['de', 'Die Brücke im Hafen kostet die Stadt viel Geld.', []],
  [
    'fr',
    'Le président Emmanuel Dupin a parlé à Paris avec Claire Roux, chef de groupe, en Suisse.',
    ['Emmanuel Dupin: person [président]', 'Paris: place', 'Claire Roux: person [chef de groupe]', 'Suisse: place'],
  ],
  [
    'es',
    'El alcalde José Lindo y María Campos, portavoz policial, viajaron a Chile.',
    ['José Lindo: person [alcalde]', 'María Campos: person [portavoz policial]', 'Chile: place'],
  ],
  ['nl', 'Minister Jan Visser was in Antwerpen.', ['Jan Visser: person [Minister]', 'Antwerpen: place']],
  ['ru', 'В России президент Владимир Лапин молчал.', ['России: place', 'Владимир Лапин: person [президент]']],
  ['ja', '韓国の朴英洙大統領は田中氏と会談した。', ['韓国: place', '朴英洙: person [大統領]', '田中: person']],
];

test.each(cases)('%s: %s', (language, sentence, expected) => {
  const found = namesIn(sentence, language).filter(({ kind }) => kind !== 'name');
  expect(
    found.map(
      ({ start, end, kind, title }) =>
        `${sentence.slice(start, end)}: ${kind}${title ? ` [${sentence.slice(title.start, title.end)}]` : ''}`,
    ),
  ).toEqual(expected);
});
