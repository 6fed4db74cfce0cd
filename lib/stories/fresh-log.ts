import { Database } from './database.ts';

// Chromium keeps what was written in a log until there are four megabytes of it. A value of more than 64 KB would become a
// file of its own and count for nothing.
const pieces = 90;
const pieceBytes = 60_000;

/**
 * Makes Chromium begin a new log for the database. It goes on with the old one when it starts, even where a crash cut its
 * last record short; what is appended behind such a record cannot be read, and at the start after that Chromium takes the
 * whole database for damaged and deletes it (seen in one of thirty kills in mid-write, Chromium 156; leveldb's `reuse_logs`).
 * Once a start of the browser is enough. The pieces are random, because what can be packed would not fill the log.
 */
export const beginFreshLog = async (name = 'stories'): Promise<void> => {
  // Where nothing was ever kept, nothing can be lost.
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return;
  const database = new Database(name);
  const connection = await database.connection();
  const filling = connection.transaction('chunks', 'readwrite', { durability: 'strict' });
  for (let piece = 0; piece < pieces; piece++) {
    void filling.store.put(crypto.getRandomValues(new Uint8Array(pieceBytes)), [scratch, piece]).catch(() => undefined);
  }
  await filling.done;
  const emptying = connection.transaction('chunks', 'readwrite');
  await emptying.store.delete(IDBKeyRange.bound([scratch], [scratch, []]));
  await emptying.done;
  await database.close();
};

/** No segment's number: whatever a crash leaves of it is swept like the chunks of a merge that was cut short. */
const scratch = -1;
