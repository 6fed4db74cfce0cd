import type { KeepingDoings } from '../../components/keeping-doings.ts';
import type { StoriesDoings } from '../../components/stories-doings.ts';
import { storyReadings } from '../../lib/brief/brief.ts';
import { linkToSentence } from '../../lib/brief/export/sentence-link.ts';
import { announce, onAnnouncement } from '../../lib/browser/announcements.ts';
import { defaultSettings, type ReaderSettings } from '../../lib/settings.ts';
import type { Kept, Shelf } from '../../lib/stories/shelf.ts';
import type { Found, StorySearch } from '../../lib/stories/story-search.ts';
import { readingTimes } from '../wiring/reading-times.ts';
import { readerDoings } from './reader-doings.ts';
import { transferDoings } from './transfer-doings.ts';

/** What the reading list can have done, done on this shelf; the other pages are told of every change. */
export const storiesDoings = (
  shelf: Shelf,
  search: Pick<StorySearch, 'find' | 'findMore' | 'foundIn'>,
  settings: ReaderSettings = defaultSettings,
): Omit<StoriesDoings, keyof KeepingDoings> => ({
  ...readerDoings(shelf, settings),
  ...transferDoings(shelf),
  page: (view, count) => shelf.page(view, count),
  docs: (view) => shelf.docs(view),
  rowsOf: (docs) => shelf.rowsOf(docs),
  counts: () => shelf.counts(),
  search: async function* (query, view, signal) {
    for (let found: Kept<Found | undefined> = await search.find(query, view); ; ) {
      signal.throwIfAborted();
      if (!found.ok) return yield found;
      if (!found.value) return;
      // An empty list that may yet fill is no answer.
      if (found.value.docs.length > 0 || !found.value.more) yield { ok: true, value: found.value };
      if (!found.value.more) return;
      found = await search.findMore(query, view);
    }
  },
  excerpts: (docs, query) => search.foundIn(docs, query),
  open: (id) => shelf.open(id),
  mark: (ids, change) => told(shelf.mark(ids, change)),
  putBack: (before) => told(shelf.putBack(before)),
  remove: (ids) => told(shelf.remove(ids, new Date().toISOString())),
  restore: (ids) => told(shelf.restore(ids)),
  removed: () => shelf.removed(),

  linkTo: ({ article }, span) => linkToSentence(article, span),
  storiesIn: ({ article }) => storyReadings(article),
  timesOf: (story) => readingTimes(story, 'whole'),
  onChange: (listen) =>
    onAnnouncement(({ kind }) => {
      if (kind === 'stories-changed') listen();
    }),
});

const told = async <D extends { ok: boolean }>(change: Promise<D>): Promise<D> => {
  const done = await change;
  if (done.ok) announce({ kind: 'stories-changed' });
  return done;
};
