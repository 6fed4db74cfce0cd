import type { IndexState } from './segment-store.ts';

/** A set of story numbers below `size` as a byte for each: numbers come from a counter, so it is dense. */
export function storySet(stories: ArrayLike<number>, size: number): Uint8Array<ArrayBuffer> {
  const set = new Uint8Array(size);
  for (let index = 0; index < stories.length; index += 1) {
    const story = stories[index] ?? size;
    if (story < size) set[story] = 1; // what lies beyond is not in the index
  }
  return set;
}

/** One more than the greatest number in the index, and among these stories. */
export function numbersUpTo({ segments, fresh }: IndexState, stories: ArrayLike<number> = []): number {
  let greatest = 0;
  for (const { last } of segments) greatest = Math.max(greatest, last);
  for (const story of fresh) greatest = Math.max(greatest, story);
  for (let index = 0; index < stories.length; index += 1) greatest = Math.max(greatest, stories[index] ?? 0);
  return greatest + 1;
}
