import type { Range, ReaderMarks, Reading, Span, Story, StoryRow, Url, View } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import type { ReadingTimes } from './BriefHeader.tsx';
import type { KeepingDoings } from './keeping-doings.ts';
import type { ReaderDoings } from './reader-doings.ts';
import type { TransferDoings } from './transfer-doings.ts';

/** Why something did not happen; whatever stood in the list still stands there. */
export type ListProblem = 'disk-full' | 'newer-version' | 'unavailable' | 'unreadable';
export type Done<T> = { ok: true; value: T } | { ok: false; problem: ListProblem };

/** What the reader did to a story before a change; all that is needed to undo it. */
export interface Before {
  id: string;
  marks: ReaderMarks;
}

export interface Changed {
  /** As they are now; a story that is gone is left out. */
  rows: StoryRow[];
  before: Before[];
}

/** How many stories lie where. `tags` and `outlets` by name. */
export interface Counts {
  unread: number;
  read: number;
  archived: number;
  tags: Map<string, number>;
  outlets: Map<string, number>;
}

/** Why a piece of a query asked for nothing. */
export type Misunderstood = 'no-value' | 'no-such-state' | 'no-date';

/** What a search found: best first where words were asked for, else in the view's order. */
export interface Found {
  docs: number[];
  /** They come best first; else in the view's order. */
  ranked?: true;
  /** How many there are at least; `more` where there may be others that are not among `docs`. */
  total: number;
  more: boolean;
  notUnderstood: { text: string; why: Misunderstood }[];
}

/** Where a story has what was searched for. */
export interface Excerpt {
  /** A stretch of its text; absent where only its title or tags have it. */
  text?: string;
  /** What of `text` was searched for. */
  marks: Range[];
  /** What of its title. */
  inTitle: Range[];
}

/** What the list can have done. Rows are named by `doc` where they are shown, stories by `id` where they are changed. */
export interface ListDoings {
  /** The first rows of a view. */
  page(view: View, count: number): Promise<Done<StoryRow[]>>;
  /** The `doc` of every story of a view, in its order. */
  docs(view: View): Promise<Done<number[]>>;
  /** The rows of these; those that are gone or damaged are left out. */
  rowsOf(docs: number[]): Promise<Done<StoryRow[]>>;
  counts(): Promise<Done<Counts>>;
  /** What is found so far, again and again until there is no `more`; rejects with the signal's reason once that is aborted. */
  search(query: string, view: View, signal: AbortSignal): AsyncIterable<Done<Found>>;
  excerpts(docs: number[], query: string): Promise<Done<Map<number, Excerpt>>>;
  /** Changes what the reader did to these stories; `change` is pure. */
  mark(ids: string[], change: (marks: ReaderMarks) => ReaderMarks): Promise<Done<Changed>>;
  putBack(before: Before[]): Promise<Done<Changed>>;
  /** Answers the ids of those that can be put back: not of a record too damaged to be read. */
  remove(ids: string[]): Promise<Done<string[]>>;
  restore(ids: string[]): Promise<Done<StoryRow[]>>;
  /** The ids of what can still be put back. */
  removed(): Promise<Done<string[]>>;
  /** Calls when another page changed the list, until the answer is called. */
  onChange(listen: () => void): () => void;
}

/** What the reading list can have done for its reader. The page that mounts it provides the doing. */
export interface StoriesDoings extends ListDoings, ReaderDoings, TransferDoings, KeepingDoings {
  open(id: string): Promise<Done<Story | undefined>>;
  linkTo(story: Story, span: Span): Url;
  /** Each of the stories of a kept page that tells several; none where it tells one. */
  storiesIn(story: Story): Reading[];
  timesOf(story: Story): ReadingTimes;
}

/** What is the matter, and what the reader can do next. */
export const listProblemWords = {
  'disk-full': { what: 'storiesDiskFull', next: 'storiesDiskFullNext' },
  'newer-version': { what: 'storiesNewer', next: 'storiesNewerNext' },
  unavailable: { what: 'storiesUnavailable', next: 'storiesUnavailableNext' },
  unreadable: { what: 'storiesUnreadable', next: 'storiesUnreadableNext' },
} as const satisfies Record<ListProblem, { what: MessageKey; next: MessageKey }>;
