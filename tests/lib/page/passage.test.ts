import { expect, it } from 'vitest';
import { passageOf } from '../../../lib/page/passage.ts';
import { at, madeReading } from '../../support/made-reading.ts';

it('takes a line’s words, what stands around them and where in the story they begin', () => {
  const { text, before, after, place } = passageOf(madeReading.article, at('Traffic fell by 62% in ten years.'));
  expect(text).toBe('Traffic fell by 62% in ten years.');
  expect(before.endsWith('people work at the pier, the port authority said. ')).toBe(true);
  expect(after.startsWith(' Mayor Greta Lindqvist called')).toBe(true);
  expect(place).toBeGreaterThan(0.4);
  expect(place).toBeLessThan(0.6);
});

it('throws at a span of another article', () => {
  expect(() => passageOf(madeReading.article, { block: 'b99', start: 0, end: 1 })).toThrow('No block b99');
});
