import type { Tree } from '../../lib/brief/roles/tree.ts';
import { bestSplit, type Sums, sumsOf } from './best-split.ts';
import type { Binned } from './binned.ts';

/** Log odds of the yes: a base, and what each tree adds. */
export interface Boosted {
  base: number;
  trees: Tree[];
}

export interface Effort {
  trees: number;
  /** How much of what a tree finds is believed. */
  rate: number;
  /** Questions on the way to a leaf. */
  depth: number;
  /** Rows that a leaf must have. */
  fewest: number;
  /** Pulls every leaf towards nothing. */
  shrinkage: number;
  /** Which share of the signs each question may be about, drawn anew for each. */
  offered: number;
}

/** Gradient-boosted trees with logistic loss over some of the rows; `is` tells the yes for each row of all. */
export function boosted(
  signs: Binned,
  rows: Uint32Array,
  is: Uint8Array,
  random: () => number,
  effort: Effort,
): Boosted {
  const yes = rows.reduce((sum, row) => sum + (is[row] ?? 0), 0);
  const base = Math.log((yes + 1) / (rows.length - yes + 1));
  const scores = new Float64Array(is.length).fill(base);
  const slopes = new Float64Array(is.length);
  const curves = new Float64Array(is.length);

  const grown = (under: Uint32Array, sums: Sums, depth: number): Tree => {
    const value = (effort.rate * sums.slope) / (sums.curve + effort.shrinkage);
    const best = depth > 0 ? bestSplit(signs, under, slopes, curves, sums, random, effort) : undefined;
    const threshold = best && signs.thresholds[best.sign]?.[best.bin];
    if (!best || threshold === undefined) {
      for (const row of under) scores[row] = (scores[row] ?? 0) + value;
      return { value };
    }
    const column = signs.bins[best.sign] ?? new Uint8Array();
    const low = under.filter((row) => (column[row] ?? 0) <= best.bin);
    const high = under.filter((row) => (column[row] ?? 0) > best.bin);
    const below = grown(low, best.below, depth - 1);
    const above = grown(high, best.above, depth - 1);
    return { value, split: { sign: best.sign, threshold, below, above } };
  };

  const trees = Array.from({ length: effort.trees }, () => {
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      slopes[row] = (is[row] ?? 0) - chance;
      curves[row] = chance * (1 - chance);
    }
    return grown(rows, sumsOf(rows, slopes, curves), effort.depth);
  });
  return { base, trees };
}
