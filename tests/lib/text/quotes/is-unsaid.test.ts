import { expect, test } from 'vitest';
import { isUnsaid } from '../../../../lib/text/quotes/is-unsaid.ts';

test.each([
  'Lind never said “',
  'She didn’t just say, “',
  'The mayor has not told anyone, “',
  'Lind sagte das nicht: „',
  'Die Bürgermeisterin hat nie gesagt: „',
  'La maire n’a jamais dit : « ',
  'La maire n’a jamais déclaré : « ',
  'La alcaldesa nunca dijo: «',
])('not said: %s', (before) => expect(isUnsaid(before)).toBe(true));

test.each([
  'Lind said “',
  'Not everyone agreed. Lind said “',
  'Lind sagte: „',
  'Das sei nicht genug, sagte Lind: „',
  'La maire a dit : « ',
  'She did not vote. “',
])('said, or nothing told of it: %s', (before) => expect(isUnsaid(before)).toBe(false));
