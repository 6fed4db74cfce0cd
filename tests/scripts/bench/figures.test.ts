import { expect, test } from 'vitest';
import { exponent, median, quantile } from '../../../scripts/bench/figures.ts';

test('a quantile is a value of the list, or lies between two', () => {
  const values = [40, 10, 30, 20, 50];
  expect(median(values)).toBe(30);
  expect(quantile(values, 0)).toBe(10);
  expect(quantile(values, 1)).toBe(50);
  expect(quantile(values, 0.1)).toBeCloseTo(14);
  expect(median([1, 2])).toBe(1.5);
  expect(values).toEqual([40, 10, 30, 20, 50]);
});

test('there is no quantile of nothing', () => {
  expect(median([])).toBeNaN();
});

test.each([
  ['stays', 5, 5, 4, 0],
  ['keeps step', 3, 48, 16, 1],
  ['grows with the square', 2, 32, 4, 2],
])('the exponent of what %s', (_, before, after, factor, expected) => {
  expect(exponent(before, after, factor)).toBeCloseTo(expected);
});
