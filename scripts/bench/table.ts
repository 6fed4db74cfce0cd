import { quantile } from './figures.ts';
import type { Measured } from './measured.ts';

/** What a row's figures should not be above. */
export interface Target {
  p50: number;
  p90?: number;
}

/** Over rows of one kind: what was measured, and what the figures are. */
export const header = (title: string, ...columns: string[]): string =>
  `\n${title.padEnd(nameWidth)}${columns.map((name) => name.padStart(figureWidth)).join('')}`;

/** Median, tenth and ninetieth percentile of a list, and whether they keep their target. */
export function spreadRow(name: string, values: number[], digits: number, target?: Target): string {
  const [p50, p10, p90] = [0.5, 0.1, 0.9].map((part) => quantile(values, part));
  return row(name, [p50, p10, p90], digits, target, p50, p90);
}

/** How many times one is of another, cold and warm; both have to keep the target. */
export function ratioRow(name: string, over: Measured, under: Measured, most?: number): string {
  const ratios = [over.cold / under.cold, over.warm / under.warm];
  return row(name, ratios, 2, most === undefined ? undefined : { p50: most }, Math.max(...ratios));
}

/** Any figures, of which one has to keep the target. */
export function row(
  name: string,
  figures: (number | undefined)[],
  digits: number,
  target?: Target,
  p50 = Number.NaN,
  p90 = Number.NaN,
): string {
  const columns = figures.map((figure = Number.NaN) => figure.toFixed(digits).padStart(figureWidth));
  return `${name.padEnd(nameWidth)}${columns.join('')}${target ? `   ${judged(target, p50, p90)}` : ''}`;
}

function judged(target: Target, p50: number, p90: number): string {
  const wanted = target.p90 === undefined ? `≤ ${target.p50}` : `≤ ${target.p50}, p90 ≤ ${target.p90}`;
  return `${wanted}: ${p50 <= target.p50 && (target.p90 === undefined || p90 <= target.p90) ? 'kept' : 'missed'}`;
}

const nameWidth = 46;
const figureWidth = 8;
