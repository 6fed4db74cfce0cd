import { expect, test } from 'vitest';
import { tells } from '../../../scripts/facts/tells.ts';

test.each([
  ['more than 18,000 euros', '18,000 euros', true],
  ['Mayor Ada Lind', 'Ada Lind', true],
  ['Lind', 'Ada Lind', true],
  ['18', '180', false],
  ['the bridge', 'the harbour bridge of the old town of Ostby', false],
  ['the city closed its old bridge on Monday', 'the city closed its bridge', true],
  ['', 'Ada Lind', false],
])('“%s” tells “%s”: %s', (shown, labelled, told) => expect(tells(shown, labelled)).toBe(told));
