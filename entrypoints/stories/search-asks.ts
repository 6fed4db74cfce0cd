import type { Kept } from '../../lib/stories/shelf.ts';
import type { StorySearch } from '../../lib/stories/story-search.ts';

/** What the page asks of the search beside it, numbered, because answers may come in another order. */
export type Ask = { number: number } & (
  | { what: 'find' | 'findMore'; with: Parameters<StorySearch['find']> }
  | { what: 'foundIn'; with: Parameters<StorySearch['foundIn']> }
);

export type Told = { number: number } & ({ answer: Kept<unknown> } | { failed: string });
