import { expect, it } from 'vitest';
import { withTags } from '../../components/tags.ts';

it.each([
  ['a new one', ['harbour'], 'energy', [], ['harbour', 'energy']],
  [
    'several, parted by commas of any script',
    [],
    'energy, wind،  tolls、 quays',
    [],
    ['energy', 'wind', 'tolls', 'quays'],
  ],
  ['white space folded, letters composed', [], '  deep   Cafe\u0301 ', [], ['deep Caf\u00e9']],
  ['none twice, whatever its capitals', ['Harbour'], 'harbour, HARBOUR', [], ['Harbour']],
  ['as the reader spells it elsewhere', [], 'ports', ['energy', 'Ports'], ['Ports']],
  ['nothing of nothing', ['harbour'], ' , ,', [], ['harbour']],
])('%s', (_, tags, typed, known, expected) => {
  expect(withTags(tags, typed, known)).toEqual(expected);
});
