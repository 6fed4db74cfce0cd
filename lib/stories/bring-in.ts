import type { Article, IsoTime, Story, Url } from '../model.ts';
import { type Incoming, isSkipped, type Skipped } from '../transfer/incoming.ts';
import { identityOf } from './identity.ts';
import { incomingStory } from './incoming-story.ts';
import type { Added, Kept, Shelf, ShelfProblem } from './shelf.ts';

/** What a file would bring, counted before anything is written. */
export interface Preview {
  stories: number;
  /** Of these, here already: they are merged with. */
  known: number;
  unread: number;
  read: number;
  archived: number;
  withText: number;
  withTags: number;
  withNotes: number;
  highlights: number;
  skipped: number;
  /** How many are whole stories of a list of ours. */
  ours: number;
}

/** What an import came to; what was brought before it was stopped stays, each story whole. */
export interface Brought extends Added {
  skipped: Skipped[];
  /** How many of `skipped` there would be: the first ten thousand are listed. */
  skippedInAll: number;
  /** `file-gone`: the file was moved, changed or taken away while it was read. */
  stopped?: 'cancelled' | 'file-gone' | ShelfProblem;
}

const mostListed = 10_000;
// What one transaction takes; a cancelled import waits for no more than this.
const atOnce = 100;
// What one look at the shelf asks for: a transaction for each address took most of a preview's time.
const askedAtOnce = 500;

export const previewOf = async (shelf: Shelf, incoming: AsyncIterable<Incoming | Skipped>): Promise<Kept<Preview>> => {
  const counts = { unread: 0, read: 0, archived: 0, withText: 0, withTags: 0, withNotes: 0, highlights: 0, skipped: 0 };
  const preview: Preview = { stories: 0, known: 0, ...counts, ours: 0 };
  const identities: Url[] = [];
  for await (const entry of incoming) {
    if (isSkipped(entry)) {
      preview.skipped++;
      continue;
    }
    identities.push(identityOf(entry.story?.article ?? { url: entry.url, canonicalUrl: entry.url }));
    if (identities.length === askedAtOnce) {
      const known = await shelf.countKnown(identities.splice(0));
      if (!known.ok) return known;
      preview.known += known.value;
    }
    preview.stories++;
    preview[entry.archived !== undefined ? 'archived' : entry.read !== undefined ? 'read' : 'unread']++;
    if (entry.html !== undefined || (entry.story && !entry.story.uncaptured)) preview.withText++;
    if (entry.tags.length > 0) preview.withTags++;
    if (entry.note !== undefined) preview.withNotes++;
    preview.highlights += entry.highlights.length;
    if (entry.story) preview.ours++;
  }
  const known = await shelf.countKnown(identities);
  if (!known.ok) return known;
  preview.known += known.value;
  return { ok: true, value: preview };
};

export interface BringInOptions {
  /** Of the preview: so many places are kept for them, in their order. */
  ours: number;
  now: IsoTime;
  newId(): string;
  /** The article of a text that the file holds; nothing where there are no words in it. */
  articleOf(incoming: Incoming, html: string): Article | undefined;
  signal: AbortSignal;
  /** Told after each transaction. */
  onBrought(added: Added): void;
}

/** Brings the stories in, some at a time. A second run over the same file finds the first one's here and goes on. */
export const bringIn = async (
  shelf: Shelf,
  incoming: AsyncIterable<Incoming | Skipped>,
  { ours, now, newId, articleOf, signal, onBrought }: BringInOptions,
): Promise<Brought> => {
  const brought: Brought = { added: 0, merged: 0, known: 0, skipped: [], skippedInAll: 0 };
  const lowest = await shelf.placesBeneath(ours);
  if (!lowest.ok) return { ...brought, stopped: lowest.problem };
  let place = lowest.value + ours;
  let stories: Story[] = [];
  let places: number[] = [];
  const skip = (skipped: Skipped) => {
    if (brought.skippedInAll++ < mostListed) brought.skipped.push(skipped);
  };
  const write = async (): Promise<ShelfProblem | undefined> => {
    const added = await shelf.add(stories, places);
    if (!added.ok) return added.problem;
    brought.added += added.value.added;
    brought.merged += added.value.merged;
    brought.known += added.value.known;
    [stories, places] = [[], []];
    onBrought(brought);
    return undefined;
  };
  for await (const entry of untilStopped(incoming, signal, brought)) {
    if (isSkipped(entry)) {
      skip(entry);
      continue;
    }
    const story = incomingStory(entry, newId(), now, entry.html ? articleOf(entry, entry.html) : undefined);
    if (story) {
      stories.push(story);
      places.push(entry.story ? --place : placeOf(story, entry, now));
    } else skip({ at: entry.at, why: 'bad-address' });
    if (stories.length < atOnce) continue;
    const problem = await write();
    if (problem) return { ...brought, stopped: problem };
  }
  if (brought.stopped) return brought;
  const problem = stories.length > 0 ? await write() : undefined;
  return problem ? { ...brought, stopped: problem } : brought;
};

/** The entries until the reader or the file ends it, which is noted. Reading stops at once; what was read and not written is let go. */
async function* untilStopped<T>(entries: AsyncIterable<T>, signal: AbortSignal, brought: Brought): AsyncIterable<T> {
  try {
    for await (const entry of entries) {
      if (signal.aborted) break;
      yield entry;
    }
  } catch (error) {
    if (!signal.aborted && !isFileGone(error)) throw error;
    if (!signal.aborted) brought.stopped = 'file-gone';
  }
  if (signal.aborted) brought.stopped = 'cancelled';
}

/** What browsers say of a file that is no longer what was chosen: Chromium the one, Firefox the other. */
export const isFileGone = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');

/** Further down than any counter goes, and far enough for every millisecond since 1970. */
const beneathAll = -1e14;

/**
 * Stories from other programs lie beneath all others, by the time they were saved, whichever file they came with; those
 * without a time above them, in the file's order. Of a list of ours the order is kept: a clock that was set back once has
 * no part in it.
 */
const placeOf = ({ saved }: Story, { saved: told, at }: Incoming, now: IsoTime): number =>
  beneathAll + (told === undefined ? Date.parse(now) - at : Date.parse(saved));
