import { type Merge, merge } from './merge.ts';
import type { IndexState, SegmentStore } from './segment-store.ts';
import { numbersUpTo, storySet } from './story-set.ts';

export interface TidyOptions {
  /** The numbers of all stories there are, in any order. */
  living: () => Promise<ArrayLike<number>>;
  /** Awaited every few milliseconds of work: give way to what is more urgent, or reject to stop; nothing is lost but that step. */
  pause?: () => Promise<void>;
}

/**
 * Does one piece of work on the index, if any is due, and answers whether there was one: call it again until it says no. Entries
 * become segments of some hundred stories, four of a size one of the next; a segment most of whose stories are gone is written anew.
 * So a posting is rewritten a handful of times, and a search looks into a dozen segments.
 */
export async function tidy(store: SegmentStore, { living, pause = async () => {} }: TidyOptions): Promise<boolean> {
  // In this order: a story saved in between is not taken for gone.
  const state = await store.state();
  const set = storySet(await living(), numbersUpTo(state));
  const due = dueMerge(state, set);
  if (!due) return false;
  await store.sweep(state.segments.map(({ id }) => id));
  return merge(store, due, set, pause);
}

/** Entries that make a segment worth while; and how many at most make one, since a merge holds them in memory. */
const fewestFresh = 256;
const mostFresh = 1024;
/** As many segments of a size are one of the next size. */
const fanIn = 4;

/** What should be merged next. */
export function dueMerge({ segments, fresh }: IndexState, living: Uint8Array): Merge | undefined {
  if (fresh.length >= fewestFresh) return { segments: [], fresh: fresh.slice(0, mostFresh) };
  const bySize = Map.groupBy(segments, ({ stories }) => sizeOf(stories));
  for (const size of [...bySize.keys()].sort((a, b) => a - b)) {
    const alike = bySize.get(size) ?? [];
    if (alike.length >= fanIn) return { segments: alike, fresh: [] };
  }
  const hollow = segments.find(({ stories, first, last }) => {
    let alive = 0;
    for (let story = first; story <= last; story += 1) alive += living[story] ?? 0;
    return alive < stories / 2;
  });
  return hollow && { segments: [hollow], fresh: [] };
}

/** 0 for a segment of fewer than 1,024 stories, one more for each four times as many. */
const sizeOf = (stories: number): number => Math.max(0, Math.floor(Math.log(stories / fewestFresh) / Math.log(fanIn)));
