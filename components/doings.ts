import type { ReaderMarks, Reading, Span, Url } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import type { Drafts } from './reader-doings.ts';

/** What came of showing a line on the page. */
export type Shown = 'exact' | 'similar' | 'folded-away' | 'gone' | 'refused';
/** What came of saving; whatever went wrong, the reading list is as it was. */
export type Saving = 'saved' | 'private' | 'disk-full' | 'newer-version' | 'unavailable';
export type CopyForm = 'text' | 'markdown' | 'json';

/** What a brief can have done for its reader. The page that mounts it provides the doing. */
export interface Doings {
  linkTo(span: Span): Url;
  show(span: Span): Promise<Shown>;
  /** Puts the light out. */
  clear(): void;
  save(): Promise<Saving>;
  /** What is shown can be one story of the page's several: it is that one's brief which is copied. */
  copy(form: CopyForm, shown: Reading): Promise<void>;
  copyLink(span: Span): Promise<void>;
  openList(): void;
  /** What is done with the story of this page once it is in the reading list. */
  kept: KeptDoings;
  /** Absent where the brief is beside the page already, and where the browser has no such place. */
  openPanel?(): void;
}

export interface KeptDoings {
  /** The story of this page, if it is in the list. */
  find(): Promise<{ id: string; marks: ReaderMarks } | undefined>;
  /** True once the change is kept. */
  mark(id: string, change: (marks: ReaderMarks) => ReaderMarks): Promise<boolean>;
  /** The reader's own tags, those of most stories first. */
  knownTags(): Promise<string[]>;
  drafts: Drafts;
}

export const shownWords = {
  exact: 'shownExact',
  similar: 'shownSimilar',
  'folded-away': 'shownFoldedAway',
  gone: 'shownGone',
  refused: 'shownRefused',
} as const satisfies Record<Shown, MessageKey>;

export const savingWords = {
  saved: 'savedNow',
  private: 'savingPrivate',
  'disk-full': 'diskFull',
  'newer-version': 'shelfNewer',
  unavailable: 'shelfUnavailable',
} as const satisfies Record<Saving, MessageKey>;
