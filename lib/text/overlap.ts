import type { Range } from '../model.ts';

/** In the text's order; of two that overlap the longer stays, of two as long the earlier in the list. */
export function withoutOverlap<Found extends Range>(found: Found[]): Found[] {
  const kept: Found[] = [];
  const order = [...found.keys()].sort((a, b) => lengthOf(found[b]) - lengthOf(found[a]) || a - b);
  // Ends by start of what is kept, so that a sentence of a thousand finds costs no million comparisons.
  const taken = new Set<number>();
  for (const index of order) {
    const range = found[index];
    if (!range) continue;
    let free = true;
    for (let at = range.start; at < range.end; at++) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = range.start; at < range.end; at++) taken.add(at);
    kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const lengthOf = (range: Range | undefined) => (range ? range.end - range.start : 0);
