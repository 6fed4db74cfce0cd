import { expect, test } from 'vitest';
import { scoreOf } from '../../../lib/article/kind/score.ts';
import type { Signal, Signals } from '../../../lib/article/kind/signals.ts';
import { weights } from '../../../lib/article/kind/weights.ts';
import { fitted } from '../../../scripts/page-kind/fit.ts';
import { solved } from '../../../scripts/page-kind/solved.ts';

/** Signals that are all 0 but these. */
const signals = (some: Partial<Signals>): Signals => ({
  ...(Object.fromEntries((Object.keys(weights) as Signal[]).map((name) => [name, 0])) as Signals),
  ...some,
});
const page = (isStory: boolean, some: Partial<Signals>) => ({ isStory, half: 0 as const, signals: signals(some) });

test('what stories have weighs for them, what others have against', () => {
  const judgement = fitted([
    page(true, { proseOfPage: 0.9, declaresNews: 1 }),
    page(true, { proseOfPage: 0.8 }),
    page(false, { proseOfPage: 0.1, cart: 0.8 }),
    page(false, { proseOfPage: 0.3, cart: 0.5 }),
  ]);
  expect(judgement.weights.proseOfPage).toBeGreaterThan(0);
  expect(judgement.weights.cart).toBeLessThan(0);
  expect(scoreOf(judgement, signals({ proseOfPage: 0.85 }))).toBeGreaterThan(0);
  expect(scoreOf(judgement, signals({ proseOfPage: 0.2, cart: 0.6 }))).toBeLessThan(0);
});

test('a cart never speaks for a story, whatever a few pages say', () => {
  const judgement = fitted([
    page(true, { cart: 1, proseOfPage: 0.6 }),
    page(true, { cart: 1, proseOfPage: 0.7 }),
    page(false, { proseOfPage: 0.3 }),
    page(false, { proseOfPage: 0.2 }),
  ]);
  expect(judgement.weights.cart).toBe(0);
  expect(judgement.weights.proseOfPage).toBeGreaterThan(0);
});

test('equations are solved, whatever their order', () => {
  const found = solved(
    [
      [0, 2, 1],
      [1, 0, 0],
      [0, 1, -1],
    ],
    [7, 1, 2],
  );
  for (const [index, value] of [1, 3, 1].entries()) expect(found[index]).toBeCloseTo(value);
});
