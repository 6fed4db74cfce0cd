import { expect, test } from 'vitest';
import { binned } from '../../../scripts/train/binned.ts';
import { boosted, type Effort } from '../../../scripts/train/boosted.ts';
import { scoreOf } from '../../../scripts/train/left-out.ts';
import { randomOf } from '../../../scripts/train/random.ts';

const effort: Effort = { trees: 40, rate: 0.3, depth: 3, fewest: 5, shrinkage: 1, offered: 1 };

/** Rows of two coins and a third sign that tells nothing; `is` judges the coins. */
function fittedTo(is: (one: number, other: number) => boolean, over: Partial<Effort> = {}) {
  const rows = Array.from({ length: 200 }, (_, row) => Float64Array.of(row & 1, (row >> 1) & 1, row % 7));
  const labels = Uint8Array.from(rows, ([one = 0, other = 0]) => Number(is(one, other)));
  const all = Uint32Array.from(rows.keys());
  return boosted(binned(rows), all, labels, randomOf(1), { ...effort, ...over });
}

const scoresOf = (model: ReturnType<typeof fittedTo>): number[] =>
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map(([one = 0, other = 0]) => scoreOf(model, Float64Array.of(one, other, 3)));

test('what one sign tells is learnt', () => {
  const [none = 0, second = 0, first = 0, both = 0] = scoresOf(fittedTo((one) => one === 1));
  expect(Math.max(none, second)).toBeLessThan(-2);
  expect(Math.min(first, both)).toBeGreaterThan(2);
});

test('what only two signs together tell is learnt, but not by a single question', () => {
  const together = (one: number, other: number) => one === 1 && other === 0;
  const [none = 0, second = 0, first = 0, both = 0] = scoresOf(fittedTo(together));
  expect(Math.max(none, second, both)).toBeLessThan(-2);
  expect(first).toBeGreaterThan(2);
  const either = (one: number, other: number) => one !== other || (one === 0 && other === 0);
  expect(scoresOf(fittedTo(either)).map((score) => score > 0)).toEqual([true, true, true, false]);
});

test('the base is how often it is so', () => {
  const { base } = fittedTo((one, other) => one + other === 2, { trees: 0 });
  expect(1 / (1 + Math.exp(-base))).toBeCloseTo(0.25, 2);
});

test('no leaf rests on fewer rows than allowed', () => {
  const { trees } = fittedTo((one) => one === 1, { fewest: 101 });
  expect(trees.every(({ split }) => split === undefined)).toBe(true);
});

test('the same rows and seed give the same trees', () => {
  const once = fittedTo((one, other) => one > other, { offered: 0.4 });
  expect(fittedTo((one, other) => one > other, { offered: 0.4 })).toEqual(once);
});

test('thresholds lie between the values, and a value is binned by those it exceeds', () => {
  const { thresholds, bins } = binned([0, 0, 1, 3].map((value) => Float64Array.of(value, 5)));
  expect(thresholds).toEqual([[0.5, 2], []]);
  expect([...(bins[0] ?? [])]).toEqual([0, 0, 1, 2]);
});

test('a sign of many values is cut into few parts, where it speaks', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => Float64Array.of(row < 900 ? 0 : row / 1000));
  const [thresholds = []] = binned(rows).thresholds;
  expect(thresholds.length).toBeLessThanOrEqual(32);
  expect(thresholds.filter((threshold) => threshold > 0.9).length).toBeGreaterThan(20);
});
