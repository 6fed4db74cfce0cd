import { expect, test } from 'vitest';
import { chanceFrom, sentence, sentences } from '../../../scripts/bench/made-text.ts';

test('the same seed gives the same text, another one another', () => {
  const text = (seed: number) => sentences(chanceFrom(seed), 20);
  expect(text(1)).toBe(text(1));
  expect(text(2)).not.toBe(text(1));
});

test('a sentence begins with a capital, ends in a full stop and has no gap left', () => {
  const chance = chanceFrom(3);
  const made = Array.from({ length: 300 }, () => sentence(chance));
  expect(made.filter((text) => !/^[“\p{Lu}][^{}#]+\.$/u.test(text))).toEqual([]);
});
