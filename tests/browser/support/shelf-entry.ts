/** What runs in the reading list's page, and does to its shelf what no reader can. */
import { Database } from '../../../lib/stories/database.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { shelfStories } from './shelf-stories.ts';

/** Puts the made stories on the shelf, one of them with a record that says nothing, and tells the page. */
export async function fill(): Promise<void> {
  const shelf = openShelf();
  const added = await shelf.add(shelfStories);
  if (!added.ok) throw new Error(`Not filled: ${added.problem}`);
  await shelf.close();
  const database = new Database('stories');
  const rows = (await database.connection()).transaction('rows', 'readwrite').store;
  const row = await rows.index('id').get('damaged');
  await rows.put({ ...(row as { doc: number }), title: 7 });
  await database.close();
  tell();
}

/** Leaves the list as a newer version of us would. */
export async function renew(): Promise<void> {
  await new Promise((resolve, reject) => {
    const opened = indexedDB.open('stories', 1000);
    opened.onsuccess = resolve;
    opened.onerror = reject;
  });
  tell();
}

function tell(): void {
  const channel = new BroadcastChannel('nutgraf');
  channel.postMessage({ kind: 'stories-changed' });
  channel.close();
}
