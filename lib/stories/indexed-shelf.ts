import type { IDBPTransaction } from 'idb';
import type { IsoTime, Reading, Story, StoryRow, Url } from '../model.ts';
import { withCurrentBrief } from './current-brief.ts';
import { Database, type Stores } from './database.ts';
import { identityOf } from './identity.ts';
import { rowOf } from './row.ts';
import { type StoredRow, storedRow } from './row-shape.ts';
import { fitted } from './shape.ts';
import type { Kept, Removed, Shelf, StoryProblem } from './shelf.ts';
import { kept } from './shelf-problem.ts';
import { storyIn } from './story-in.ts';

/** The reader's shelf. Nothing is opened before the first use, and a failed use can be tried again. */
export const openShelf = (name = 'stories', newId: () => string = () => crypto.randomUUID()): IndexedShelf =>
  new IndexedShelf(name, newId);

/** Every change is one transaction that the disk has taken before it is answered; places come from counters, never clocks. */
export class IndexedShelf implements Shelf {
  readonly #database: Database;
  readonly #newId: () => string;

  constructor(name: string, newId: () => string) {
    this.#database = new Database(name);
    this.#newId = newId;
  }

  save(reading: Reading, now: IsoTime): Promise<Kept<StoryRow>> {
    return this.#change(async (change) => {
      const before = await rowAt(change, identityOf(reading.article));
      return before
        ? put(change, { ...headOf(before), ...reading }, before.order)
        : put(change, { schema: 1, id: this.#newId(), saved: now, ...reading }, await placeBeyond(change, 'newest', 1));
    });
  }

  rows(): Promise<Kept<StoryRow[]>> {
    return kept(async () => {
      const database = await this.#database.connection();
      const stored = await database.getAllFromIndex('rows', 'order');
      return stored.reverse().flatMap((value) => rowIn(value) ?? []);
    });
  }

  find(identity: Url): Promise<Kept<StoryRow | undefined>> {
    return kept(async () => {
      const database = await this.#database.connection();
      return rowIn(await database.getFromIndex('rows', 'identity', identity));
    });
  }

  async open(id: string): Promise<Kept<Story | undefined, StoryProblem>> {
    const stored = await kept(() => this.#stored(id));
    if (!stored.ok) return stored;
    if (!stored.value?.ok) return stored.value ?? { ok: true, value: undefined };
    return { ok: true, value: withCurrentBrief(stored.value.value) };
  }

  markRead(id: string, when: IsoTime | undefined): Promise<Kept<StoryRow | undefined>> {
    return this.#change(async (change) => {
      const stored = fitted(storedRow, await change.objectStore('rows').get(id));
      if (!stored.ok) return undefined;
      const { read: _, ...unread } = stored.value;
      const row: StoredRow = when === undefined ? unread : { ...unread, read: when };
      await change.objectStore('rows').put(row);
      return rowIn(row);
    });
  }

  remove(id: string): Promise<Kept<Removed | undefined>> {
    return this.#change(async (change) => {
      const row = rowIn(await change.objectStore('rows').get(id));
      const story = storyOf(await change.objectStore('readings').get(id), row);
      await change.objectStore('rows').delete(id);
      await change.objectStore('readings').delete(id);
      return row && story?.ok ? { story: story.value, row } : undefined;
    });
  }

  restore({ story, row }: Removed): Promise<Kept<StoryRow>> {
    return this.#change(async (change) => {
      const since = await rowAt(change, identityOf(story.article));
      return since ?? put(change, story, row.order);
    });
  }

  async *stories(): AsyncIterable<Kept<Story, StoryProblem>> {
    const ids = await kept(async () => (await this.#database.connection()).getAllKeysFromIndex('rows', 'order'));
    if (!ids.ok) return yield ids;
    for (const id of ids.value.reverse()) {
      const stored = await kept(() => this.#stored(id));
      if (!stored.ok) return yield stored;
      if (stored.value) yield stored.value;
    }
  }

  add(stories: Story[]): Promise<Kept<number>> {
    return this.#change(async (change) => {
      const ids = new Set(await change.objectStore('rows').getAllKeys());
      const identities = new Set<Url>();
      const unknown: Story[] = [];
      for (const story of stories) {
        const identity = identityOf(story.article);
        if (identities.has(identity) || (await rowAt(change, identity))) continue;
        identities.add(identity);
        // Another story may have this id already: whoever made the file, its ids are not ours.
        const id = ids.has(story.id) ? this.#newId() : story.id;
        ids.add(id);
        unknown.push({ ...story, id });
      }
      const lowest = await placeBeyond(change, 'oldest', -unknown.length);
      for (const [index, story] of unknown.entries()) await put(change, story, lowest + unknown.length - 1 - index);
      return unknown.length;
    });
  }

  /** Lets go of the database, for tests and for a page that is left. The next use opens it again. */
  close(): Promise<void> {
    return this.#database.close();
  }

  async #stored(id: string): Promise<Kept<Story, StoryProblem> | undefined> {
    const read = (await this.#database.connection()).transaction(['rows', 'readings']);
    const [row, reading] = await Promise.all([read.objectStore('rows').get(id), read.objectStore('readings').get(id)]);
    return storyOf(reading, rowIn(row));
  }

  #change<T>(work: (change: Change) => Promise<T>): Promise<Kept<T>> {
    return kept(async () => {
      const database = await this.#database.connection();
      const change = database.transaction(['rows', 'readings', 'counters'], 'readwrite', { durability: 'strict' });
      // Also awaited below; without this a failure of `work` would leave it unhandled.
      change.done.catch(() => undefined);
      try {
        const value = await work(change);
        await change.done;
        return value;
      } catch (error) {
        abort(change);
        // A put that found no room may abort the transaction first, and then only the transaction knows why.
        throw change.error ?? error;
      }
    });
  }
}

type Change = IDBPTransaction<Stores, ['rows', 'readings', 'counters'], 'readwrite'>;

const put = async (change: Change, story: Story, order: number): Promise<StoryRow> => {
  const row = rowOf(story, order);
  const { read: _, ...reading } = story; // the read mark is the row's
  // One after the other: were the second refused at once, nobody would hear what became of the first.
  await change.objectStore('rows').put({ ...row, identity: identityOf(story.article) } satisfies StoredRow);
  await change.objectStore('readings').put(reading);
  return row;
};

/**
 * Takes so many places at this end of the list and answers the outermost. The counter only moves outwards, so that a
 * removed story can come back to its place.
 */
const placeBeyond = async (change: Change, end: 'newest' | 'oldest', places: number): Promise<number> => {
  const counters = change.objectStore('counters');
  const last = await counters.get(end);
  const place = (typeof last === 'number' ? last : 0) + places;
  await counters.put(place, end);
  return place;
};

/** The row that holds this address. A damaged one is cleared away: the story that is put here now takes its place. */
const rowAt = async (change: Change, identity: Url): Promise<StoryRow | undefined> => {
  const rows = change.objectStore('rows');
  const id = await rows.index('identity').getKey(identity);
  if (id === undefined) return undefined;
  const row = rowIn(await rows.get(id));
  if (!row) {
    await rows.delete(id);
    await change.objectStore('readings').delete(id);
  }
  return row;
};

const rowIn = (value: unknown): StoryRow | undefined => {
  const stored = fitted(storedRow, value);
  if (!stored.ok) return undefined;
  const { identity: _, ...row } = stored.value;
  return row;
};

/** What stays of a story whose reading is replaced. */
const headOf = ({ id, saved, read }: StoryRow): Pick<Story, 'schema' | 'id' | 'saved' | 'read'> => ({
  schema: 1,
  id,
  saved,
  ...(read === undefined ? {} : { read }),
});

const storyOf = (reading: unknown, row: StoryRow | undefined): Kept<Story, StoryProblem> | undefined => {
  if (reading === undefined && row === undefined) return undefined;
  const read = row?.read === undefined ? {} : { read: row.read };
  const story = storyIn(typeof reading === 'object' ? { ...reading, ...read } : reading);
  return story.ok ? story : { ok: false, problem: story.why === 'newer' ? 'newer-version' : 'unreadable' };
};

const abort = (change: Change): void => {
  try {
    change.abort();
  } catch {
    // InvalidStateError: it has aborted already, which is all we want.
  }
};
