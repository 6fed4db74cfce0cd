import type { Done, ListProblem } from './stories-doings.ts';

/** The open formats in which stories leave. */
export type ExportForm = 'json' | 'markdown' | 'text' | 'bookmarks' | 'csv';

export interface ExportOutcome {
  stories: number;
  /** Damaged records that could not be read and are not in the file. */
  left: number;
}

/** Why a file is no reading list that can be read. */
export type Unreadable =
  | 'file-gone' // moved, changed or taken away since it was chosen; or a folder
  | 'empty'
  | 'unknown'
  | 'not-json'
  | 'too-deep'
  | 'newer'
  | 'encrypted'
  | 'damaged'
  | 'unknown-compression'
  | 'zip-cut-short'
  | 'zip-damaged'
  | 'zip-too-large'
  | 'zip-bomb';

/** What a file would bring, before anything is written. */
export interface ImportPreview {
  /** Where it comes from, as `formats` of lib/transfer/incoming.ts names it. */
  format: string;
  stories: number;
  known: number;
  /** How many the file has several times over; each is counted, and comes in, once. */
  repeated: number;
  unread: number;
  read: number;
  archived: number;
  withText: number;
  withTags: number;
  withNotes: number;
  highlights: number;
  skipped: number;
}

export interface LeftOut {
  /** Line of the file, or which of its entries, from 1; 0 for a whole file. */
  at: number;
  file?: string;
  title?: string;
  address?: string;
  /** As `skipReasons` of lib/transfer/incoming.ts names it. */
  why: string;
}

export interface ImportReport {
  added: number;
  merged: number;
  known: number;
  skipped: LeftOut[];
  skippedInAll: number;
  stopped?: 'cancelled' | 'file-gone' | 'disk-full' | 'newer-version' | 'unavailable';
}

/** How a long doing can be stopped and followed: `onShare` hears how much of it is done, 0 to 1. */
export interface Following {
  signal: AbortSignal;
  onShare(share: number): void;
}

export type Looked =
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'cancelled' }
  | { kind: 'failed'; problem: ListProblem }
  | { kind: 'preview'; preview: ImportPreview; bringIn(following: Following): Promise<ImportReport> };

/** How often a copy of the list is put into the downloads folder. */
export type BackupEvery = 'never' | 'day' | 'week' | 'month';

export interface Backups {
  every: BackupEvery;
  /** When the last one was made; ISO 8601. */
  last?: string;
  /** The one that was due could not be made. */
  failed?: true;
}

/** What can be done with files, and with all of the list at once. */
export interface TransferDoings {
  /** The whole list, or these stories. Rejects with the signal's reason once that is aborted. */
  exportAs(form: ExportForm, ids: string[] | undefined, following: Following): Promise<Done<ExportOutcome>>;
  /** Reads the files and tells what they would bring. Several at once are read as one: what was taken out of a zip. */
  look(files: File[], following: Following): Promise<Looked>;
  /** Chrome's own reading list; asks for leave, and must be called within a click. Absent where the browser has none. */
  lookAtBrowsersList?(following: Following): Promise<Looked | { kind: 'denied' }>;
  backups(): Promise<Backups>;
  /**
   * Asks for leave to write into the downloads folder, and must be called within a click. Makes one that is due. `onAllowed` hears
   * of the leave before that.
   */
  backUpEvery(every: BackupEvery, onAllowed: () => void): Promise<'done' | 'denied' | 'not-written'>;
  /** A report in words, into the downloads. */
  saveReport(text: string): void;
  /** Takes everything off the list, for good. */
  erase(): Promise<Done<void>>;
}
