/** The value that this part of the list lies below; between two of its values where it falls between them. */
export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return low + (high - low) * (at % 1);
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** How a time grows with a size that grew by `factor`: 0 not at all, 1 in step with it, 2 with its square. */
export const exponent = (before: number, after: number, factor: number): number =>
  Math.log(after / before) / Math.log(factor);
