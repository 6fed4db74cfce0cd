import { describe, expect, test } from 'vitest';
import { isHalfQuoted } from '../../../../lib/brief/roles/half-quoted.ts';

describe('half of a quotation', () => {
  test.each([
    '“We could hear the horn.',
    'We had waited for it.”',
    '„Wir konnten das Horn hören.',
    '"We could hear the horn.',
    '「汽笛が聞こえた。',
  ])('%s', (text) => expect(isHalfQuoted(text)).toBe(true));
});

describe('whole', () => {
  test.each([
    '“We could hear the horn,” said Ida Holm, “and we ran.”',
    '„Wir konnten das Horn hören“, sagte Ida Holm.',
    '"We could hear the horn," said Ida Holm.',
    '« On entendait la corne », dit Ida Holm.',
    'The ferry returned to Holm.',
  ])('%s', (text) => expect(isHalfQuoted(text)).toBe(false));
});
