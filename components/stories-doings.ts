import type { Reading, Span, Story, StoryRow, Url } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import type { ReadingTimes } from './BriefHeader.tsx';

/** Why something did not happen; whatever stood in the list still stands there. */
export type ListProblem = 'disk-full' | 'newer-version' | 'unavailable' | 'unreadable';
export type Done<T> = { ok: true; value: T } | { ok: false; problem: ListProblem };

/** A story that was taken out; its id is all that is needed to put it back. */
export interface TakenOut {
  id: string;
}

export interface ExportOutcome {
  stories: number;
  /** Damaged records that could not be read and are not in the file. */
  left: number;
}

/** Why one story of an imported file was left out; `number` counts from 1. */
export interface LeftOut {
  number: number;
  title?: string;
  why: 'wrong-shape' | 'bad-address' | 'too-large' | 'span-outside' | 'newer';
}

export type ImportOutcome =
  | { kind: 'imported'; added: number; merged: number; known: number; skipped: LeftOut[] }
  | { kind: 'refused'; why: 'not-json' | 'not-ours' | 'newer' }
  | { kind: 'failed'; problem: ListProblem };

/** What the reading list can have done for its reader. The page that mounts it provides the doing. */
export interface StoriesDoings {
  rows(): Promise<Done<StoryRow[]>>;
  open(id: string): Promise<Done<Story | undefined>>;
  mark(id: string, read: boolean): Promise<Done<StoryRow | undefined>>;
  /** Nothing to put back where the record was too damaged to be read. */
  remove(id: string): Promise<Done<TakenOut | undefined>>;
  restore(taken: TakenOut): Promise<Done<StoryRow | undefined>>;
  exportAll(): Promise<Done<ExportOutcome>>;
  importFile(file: File): Promise<ImportOutcome>;
  linkTo(story: Story, span: Span): Url;
  /** Each of the stories of a kept page that tells several; none where it tells one. */
  storiesIn(story: Story): Reading[];
  timesOf(story: Story): ReadingTimes;
  /** Calls when another page changed the list, until the answer is called. */
  onChange(listen: () => void): () => void;
}

/** What is the matter, and what the reader can do next. */
export const listProblemWords = {
  'disk-full': { what: 'storiesDiskFull', next: 'storiesDiskFullNext' },
  'newer-version': { what: 'storiesNewer', next: 'storiesNewerNext' },
  unavailable: { what: 'storiesUnavailable', next: 'storiesUnavailableNext' },
  unreadable: { what: 'storiesUnreadable', next: 'storiesUnreadableNext' },
} as const satisfies Record<ListProblem, { what: MessageKey; next: MessageKey }>;
