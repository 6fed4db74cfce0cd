import type { IsoTime, Reading, Story, StoryRow, Url } from '../model.ts';
import { withCurrentBrief } from './current-brief.ts';
import { Database } from './database.ts';
import { identityOf } from './identity.ts';
import { type Change, placeBeyond, put, rowAt, rowIn, storyOf } from './records.ts';
import { type StoredRow, storedRow } from './row-shape.ts';
import { fitted } from './shape.ts';
import type { Kept, Removed, Shelf, StoryProblem } from './shelf.ts';
import { kept } from './shelf-problem.ts';

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
      // Asked all at once: an import of thousands would otherwise wait for thousands of answers, one after the other.
      const held = await Promise.all(stories.map(({ article }) => rowAt(change, identityOf(article))));
      const identities = new Set<Url>();
      const ids = new Set(await change.objectStore('rows').getAllKeys());
      const unknown: Story[] = [];
      for (const [index, story] of stories.entries()) {
        const identity = identityOf(story.article);
        if (held[index] || identities.has(identity)) continue;
        identities.add(identity);
        // Another story may have this id already: whoever made the file, its ids are not ours.
        const id = ids.has(story.id) ? this.#newId() : story.id;
        ids.add(id);
        unknown.push({ ...story, id });
      }
      const lowest = await placeBeyond(change, 'oldest', -unknown.length);
      for (const [index, story] of unknown.entries()) put(change, story, lowest + unknown.length - 1 - index);
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

/** What stays of a story whose reading is replaced. */
const headOf = ({ id, saved, read }: StoryRow): Pick<Story, 'schema' | 'id' | 'saved' | 'read'> => ({
  schema: 1,
  id,
  saved,
  ...(read === undefined ? {} : { read }),
});

const abort = (change: Change): void => {
  try {
    change.abort();
  } catch {
    // InvalidStateError: it has aborted already, which is all we want.
  }
};
