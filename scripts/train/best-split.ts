import type { Binned } from './binned.ts';
import type { Effort } from './boosted.ts';

/** First and second derivative of the loss over some rows. */
export interface Sums {
  rows: number;
  slope: number;
  curve: number;
}

export interface Split {
  sign: number;
  /** Rows up to this bin go below, the others above. */
  bin: number;
  below: Sums;
  above: Sums;
}

export function sumsOf(rows: Uint32Array, slopes: Float64Array, curves: Float64Array): Sums {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return { rows: rows.length, slope, curve };
}

/** The question, of those about some signs drawn by chance, whose answers lower the loss most; nothing where none does. */
export function bestSplit(
  { thresholds, bins }: Binned,
  under: Uint32Array,
  slopes: Float64Array,
  curves: Float64Array,
  whole: Sums,
  random: () => number,
  { fewest, shrinkage, offered }: Effort,
): Split | undefined {
  if (whole.rows < 2 * fewest) return undefined;
  const worth = ({ slope, curve }: Sums): number => slope ** 2 / (curve + shrinkage);
  let most = worth(whole) + leastGain;
  let best: Split | undefined;
  const ownSlopes = Float64Array.from(under, (row) => slopes[row] ?? 0);
  const ownCurves = Float64Array.from(under, (row) => curves[row] ?? 0);
  for (const sign of drawn(bins.length, Math.ceil(offered * bins.length), random)) {
    const column = bins[sign];
    const size = (thresholds[sign]?.length ?? 0) + 1;
    if (!column || size < 2) continue;
    const { slope, curve, rows } = histogram(column, size, under, ownSlopes, ownCurves);
    const below: Sums = { rows: 0, slope: 0, curve: 0 };
    for (let bin = 0; below.rows < whole.rows; bin++) {
      below.rows += rows[bin] ?? 0;
      below.slope += slope[bin] ?? 0;
      below.curve += curve[bin] ?? 0;
      if (rows[bin] === 0 || below.rows < fewest) continue;
      const above = {
        rows: whole.rows - below.rows,
        slope: whole.slope - below.slope,
        curve: whole.curve - below.curve,
      };
      if (above.rows < fewest) break;
      const gain = worth(below) + worth(above);
      if (gain <= most) continue;
      most = gain;
      best = { sign, bin, below: { ...below }, above };
    }
  }
  return best;
}

/** Splits that gain less are noise and bytes. */
const leastGain = 1e-3;

/** The sums over the rows in each bin of a sign. */
function histogram(column: Uint8Array, size: number, under: Uint32Array, slopes: Float64Array, curves: Float64Array) {
  const slope = new Float64Array(size);
  const curve = new Float64Array(size);
  const rows = new Uint32Array(size);
  for (let index = 0; index < under.length; index++) {
    const bin = column[under[index] ?? 0] ?? 0;
    slope[bin] = (slope[bin] ?? 0) + (slopes[index] ?? 0);
    curve[bin] = (curve[bin] ?? 0) + (curves[index] ?? 0);
    rows[bin] = (rows[bin] ?? 0) + 1;
  }
  return { slope, curve, rows };
}

/** Some of the numbers below `all`, each once. */
function drawn(all: number, count: number, random: () => number): number[] {
  const numbers = Array.from({ length: all }, (_, index) => index);
  return Array.from({ length: Math.min(count, all) }, (_, at) => {
    const other = at + Math.floor(random() * (all - at));
    const found = numbers[other] ?? 0;
    numbers[other] = numbers[at] ?? 0;
    numbers[at] = found;
    return found;
  });
}
