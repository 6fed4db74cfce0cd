import { expect, test } from 'vitest';
import { halvesIn } from '../../../../lib/brief/roles/half-quoted.ts';

test.each([
  '“We could hear the horn.',
  '„Wir konnten das Horn hören.',
  '"We could hear the horn.',
  'Ida Holm said: "We could hear the horn.',
  '「汽笛が聞こえた。',
])('goes on: %s', (text) => expect(halvesIn(text)).toEqual({ begunBefore: false, goesOn: true }));

test.each(['We had waited for it.”', 'We had waited for it," said Ida Holm.', '長く待ちました」と話した。'])(
  'begun before: %s',
  (text) => expect(halvesIn(text)).toEqual({ begunBefore: true, goesOn: false }),
);

test('both', () => expect(halvesIn('We ran,” said Ida Holm. “And then')).toEqual({ begunBefore: true, goesOn: true }));

test.each([
  '“We could hear the horn,” said Ida Holm, “and we ran.”',
  '„Wir konnten das Horn hören“, sagte Ida Holm.',
  '"We could hear the horn," said Ida Holm.',
  '« On entendait la corne », dit Ida Holm.',
  'The ferry returned to Holm.',
])('whole: %s', (text) => expect(halvesIn(text)).toEqual({ begunBefore: false, goesOn: false }));
