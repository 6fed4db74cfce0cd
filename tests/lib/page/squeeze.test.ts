import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squeeze, unsqueezed } from '../../../lib/page/squeeze.ts';
import { fold } from '../../../lib/text/fold.ts';

it('sees no difference between the page’s words and their folded form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(squeeze(fold(text))).toBe(squeeze(text));
    }),
  );
});

it('leads back to the unit it kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const squeezed = squeeze(text);
      for (let index = 0; index < squeezed.length; index++)
        expect(squeeze(text.slice(0, unsqueezed(text, index)))).toHaveLength(index);
    }),
  );
});
