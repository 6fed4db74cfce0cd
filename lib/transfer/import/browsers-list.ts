import type { Incoming, Skipped } from '../incoming.ts';
import { entryOf } from './entry.ts';

/** An entry of the reading list that Chrome keeps itself. */
export interface BrowsersListEntry {
  url: string;
  title: string;
  hasBeenRead: boolean;
  /** Milliseconds since 1970. */
  creationTime: number;
}

/** Its entries as those of a file, in the order in which they were saved. */
export const browsersEntries = (entries: BrowsersListEntry[]): (Incoming | Skipped)[] =>
  entries
    .toSorted((a, b) => b.creationTime - a.creationTime)
    .map(({ url, title, hasBeenRead, creationTime }, index) =>
      entryOf({ url, title, saved: creationTime, ...(hasBeenRead ? { read: true } : {}) }, { at: index + 1 }),
    );
