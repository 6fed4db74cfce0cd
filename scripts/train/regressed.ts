import { solved } from '../page-kind/solved.ts';

/** The weights of a logistic regression by Newton's method; the first value of every row is 1, and its weight is not shrunk. */
export function regressed(rows: { values: number[]; is: number }[], shrunk: number): number[] {
  const size = rows[0]?.values.length ?? 0;
  const found: number[] = Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const slope = found.map((value, index) => (index ? shrunk * value : 0));
    const curve = found.map((_, index) => {
      const line = new Float64Array(size);
      line[index] = index ? shrunk : 1e-6;
      return line;
    });
    for (const { values, is } of rows) {
      const chance = 1 / (1 + Math.exp(-scoreOf(found, values)));
      for (let index = 0; index < size; index++) {
        const value = values[index] ?? 0;
        if (value === 0) continue;
        slope[index] = (slope[index] ?? 0) + (chance - is) * value;
        const line = curve[index];
        if (!line) continue;
        const times = chance * (1 - chance) * value;
        for (let other = 0; other < size; other++) line[other] = (line[other] ?? 0) + times * (values[other] ?? 0);
      }
    }
    const step = solved(
      curve.map((line) => [...line]),
      slope,
    );
    for (const [index, change] of step.entries()) found[index] = (found[index] ?? 0) - change;
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return found;
}

function scoreOf(weights: number[], values: number[]): number {
  let score = 0;
  for (let index = 0; index < values.length; index++) score += (weights[index] ?? 0) * (values[index] ?? 0);
  return score;
}
