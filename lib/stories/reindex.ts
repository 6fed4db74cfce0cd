import { indexVersion } from '../search/entry.ts';
import type { Database } from './database.ts';
import { indexEntryOf } from './index-entry.ts';
import { rowIn } from './row-shape.ts';
import { storedStory } from './stored-story.ts';
import { numberIn } from './tally.ts';

// What one transaction makes anew: short enough that a save beside it does not wait noticeably.
const atOnce = 50;

interface Reindexing {
  /** Whatever its version: it is damaged. */
  anew?: boolean;
  pause?: () => Promise<void>;
}

/**
 * Makes the search index anew where it is of another version than today's, some stories at a time; a page that is closed
 * in between is no harm, the next call goes on. Answers at once where there is nothing to do.
 */
export const reindexed = async (
  database: Database,
  { anew: isDamaged = false, pause }: Reindexing = {},
): Promise<void> => {
  const connection = await database.connection();
  const version = await connection.get('counters', 'index-version');
  if (isDamaged || version !== indexVersion) {
    const anew = connection.transaction(['segments', 'chunks', 'fresh', 'counters'], 'readwrite');
    const [...stores] = (['segments', 'chunks', 'fresh'] as const).map((name) => anew.objectStore(name).clear());
    const counters = anew.objectStore('counters');
    // Every story up to this number has to be read again; later ones come with an entry of today's.
    await counters.put(numberIn(await counters.get('doc')), 'index-up-to');
    await Promise.all([...stores, counters.put(0, 'indexed'), counters.put(indexVersion, 'index-version'), anew.done]);
  }
  while (await someReindexed(database)) await pause?.();
};

const someReindexed = async (database: Database): Promise<boolean> => {
  const change = (await database.connection()).transaction(['rows', 'texts', 'fresh', 'counters'], 'readwrite');
  const counters = change.objectStore('counters');
  const [done, upTo] = (await Promise.all([counters.get('indexed'), counters.get('index-up-to')])).map(numberIn);
  if (done === undefined || upTo === undefined || done >= upTo) return false;
  const rows = await change.objectStore('rows').getAll(IDBKeyRange.bound(done, upTo, true), atOnce);
  let last = upTo;
  for (const value of rows) {
    const row = rowIn(value);
    if (!row) continue;
    const text = await change.objectStore('texts').get(row.id);
    const story = storedStory(row.id, row, text);
    if (story.ok) await change.objectStore('fresh').put(indexEntryOf(story.value), row.doc);
    last = row.doc;
  }
  // Damaged rows at the end tell no number, and are not worth a second try.
  await counters.put(rows.length < atOnce ? upTo : last, 'indexed');
  await change.done;
  return true;
};
