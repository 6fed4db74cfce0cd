import { expect, test } from 'vitest';
import { withoutEntities } from '../../../lib/text/entities.ts';

test.each([
  ['Redacci&oacute;n', 'Redacción'],
  ['Rail &#038; Road', 'Rail & Road'],
  ['Ferry &#128674; &#x1F6A2;', 'Ferry 🚢 🚢'],
  ['It&#x2019;s &quot;open&quot;', 'It’s "open"'],
  ['Stra&szlig;e &Uuml;ber', 'Straße Über'],
  ['Rail & Road; &unknown; &#0; &#xfffff;', 'Rail & Road; &unknown; &#0; &#xfffff;'],
])('%s', (text, plain) => {
  expect(withoutEntities(text)).toBe(plain);
});
