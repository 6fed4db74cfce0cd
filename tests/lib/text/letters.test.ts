import { expect, test } from 'vitest';
import { lettersOf } from '../../../lib/text/letters.ts';

test.each([
  ['“Tolls double,” says Mara Lindt', 'tollsdoublesaysmaralindt'],
  ['Zölle: 2,5 % mehr', 'zölle25mehr'],
  ['— … !', ''],
])('%s', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});
