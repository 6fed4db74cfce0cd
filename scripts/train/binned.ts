/** The signs of many sentences, each value told by which of its sign's thresholds it exceeds. */
export interface Binned {
  /** For each sign, in rising order. */
  thresholds: number[][];
  /** For each sign, how many of its thresholds each sentence exceeds. */
  bins: Uint8Array[];
}

/** Finer parts would fit single stories. */
const mostBins = 32;

export function binned(rows: Float64Array[]): Binned {
  const signs = rows[0]?.length ?? 0;
  const thresholds = Array.from({ length: signs }, (_, sign) => thresholdsOf(rows.map((row) => row[sign] ?? 0)));
  const bins = thresholds.map((list, sign) =>
    Uint8Array.from(rows, (row) => list.filter((threshold) => (row[sign] ?? 0) > threshold).length),
  );
  return { thresholds, bins };
}

/** Between values, with about as many of them in each part: of a sign that mostly is silent, of those where it speaks. */
function thresholdsOf(values: number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const between = distinct.slice(1).map((value, index) => rounded((value + (distinct[index] ?? 0)) / 2));
  if (between.length < mostBins) return [...new Set(between)];
  const [least = 0] = distinct;
  const speaking = values.filter((value) => value > least).sort((a, b) => a - b);
  const parts = Array.from({ length: mostBins - 2 }, (_, part) =>
    rounded(speaking[Math.floor(((part + 1) * speaking.length) / (mostBins - 1))] ?? 0),
  );
  return [...new Set([between[0] ?? 0, ...parts])].sort((a, b) => a - b);
}

/** Short to write down; the trees are fitted with what is written. */
const rounded = (value: number): number => Number(value.toPrecision(3));
