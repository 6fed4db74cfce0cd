import type { IndexState } from './segment-store.ts';

/** A set of story numbers below `size` as a byte for each: numbers come from a counter, so it is dense. */
export function storySet(stories: Iterable<number>, size: number): Uint8Array<ArrayBuffer> {
  const set = new Uint8Array(size);
  for (const story of stories) set[story] = 1; // what lies beyond is not in the index, and typed arrays ignore it
  return set;
}

/** One more than the greatest number in the index. */
export const numbersUpTo = ({ segments, fresh }: IndexState): number =>
  Math.max(0, fresh.at(-1) ?? 0, ...segments.map(({ last }) => last)) + 1;
