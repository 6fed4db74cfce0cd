import { expect, test } from 'vitest';
import { halfOf, type LabelledNames, measured } from '../../../scripts/names/measured.ts';

const page: LabelledNames = {
  id: 'courier-1',
  lang: 'en',
  sentences: 1,
  entities: [
    { s: 0, text: 'Ada Lind', type: 'person' },
    { s: 0, text: 'the Ministry of Bridges', type: 'organisation' },
    { s: 0, text: 'Quarvo', type: 'place' },
    { s: 0, text: 'Norway', type: 'organisation' },
  ],
};
const sentences = {
  'courier-1': ['Ada Lind of the Ministry of Bridges left Quarvo for Norway.', 'Tom Okoro stayed in Sweden.'],
};

test('right is the same words with the same kind; what was not read is not counted', () => {
  const { rows, wrong } = measured([page], sentences);
  const tallies = new Map(rows);
  expect(tallies.get('English, both, person')).toEqual({ right: 1, shown: 1, wanted: 1 });
  expect(tallies.get('English, both, organisation')).toEqual({ right: 1, shown: 1, wanted: 2 });
  expect(tallies.get('English, both, place')).toEqual({ right: 0, shown: 1, wanted: 1 });
  expect(wrong.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
    '+ place Norway',
    '- place Quarvo',
    '- organisation Norway',
  ]);
});

test('both halves get pages, and a page stays in its half', () => {
  const halves = Array.from({ length: 40 }, (_, index) => halfOf(`courier-${index}`));
  expect(new Set(halves)).toEqual(new Set([0, 1]));
  expect(halves).toEqual(Array.from({ length: 40 }, (_, index) => halfOf(`courier-${index}`)));
});
