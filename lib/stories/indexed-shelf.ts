import type { IDBPDatabase } from 'idb';
import type { IsoTime, ReaderMarks, Reading, Story, StoryRow, Url, View } from '../model.ts';
import { add } from './add.ts';
import { withCurrentBrief } from './current-brief.ts';
import { Database, type Stores } from './database.ts';
import { identityOf } from './identity.ts';
import { remark } from './marking.ts';
import { type Change, changed, put, rowAt, shown, taken } from './records.ts';
import { forget, remove, restore } from './removing.ts';
import { rowIn } from './row-shape.ts';
import { savedAgain } from './saving.ts';
import type { Added, Before, Changed, Counts, Kept, Shelf, StoryProblem } from './shelf.ts';
import { kept } from './shelf-problem.ts';
import { countersOf, countsIn, numberIn, Tally } from './tally.ts';
import { indexOf, rangeOf } from './view-range.ts';
import { wholeStory } from './whole-story.ts';

// Of whole stories, which are then in memory together; one after the other they take twice as long.
const readAtOnce = 20;

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

  save(reading: Reading, now: IsoTime, uncaptured?: true): Promise<Kept<StoryRow>> {
    return this.#change(async (change, tally) => {
      const before = await rowAt(change, identityOf(reading.article));
      if (before) return uncaptured ? shown(before) : savedAgain(change, tally, before, reading);
      const story: Story = {
        schema: 2,
        id: this.#newId(),
        saved: now,
        tags: [],
        highlights: [],
        ...(uncaptured ? { uncaptured } : {}),
        ...reading,
      };
      return put(change, tally, story, await taken(change, 'doc', 1), await taken(change, 'newest', 1));
    });
  }

  page(view: View, count: number): Promise<Kept<StoryRow[]>> {
    return kept(async () => {
      const rows = await (await this.#database.connection()).getAllFromIndex(
        'rows',
        indexOf(view),
        rangeOf(view),
        count,
      );
      return rows.flatMap(rowShownIn);
    });
  }

  docs(view: View): Promise<Kept<number[]>> {
    return kept(async () =>
      (await this.#database.connection()).getAllKeysFromIndex('rows', indexOf(view), rangeOf(view)),
    );
  }

  rowsOf(docs: number[]): Promise<Kept<StoryRow[]>> {
    return kept(async () => {
      const rows = (await this.#database.connection()).transaction('rows').store;
      return (await Promise.all(docs.map((doc) => rows.get(doc)))).flatMap(rowShownIn);
    });
  }

  counts(): Promise<Kept<Counts>> {
    return kept(async () => {
      const counters = (await this.#database.connection()).transaction('counters').store;
      const listed = countersOf('outlet', 'tag');
      const [keys, values] = await Promise.all([counters.getAllKeys(listed), counters.getAll(listed)]);
      return countsIn(keys.map((key, index) => [key, values[index]]));
    });
  }

  find(identity: Url): Promise<Kept<StoryRow | undefined>> {
    return kept(async () => {
      const database = await this.#database.connection();
      return rowShownIn(await database.getFromIndex('rows', 'identity', identity))[0];
    });
  }

  countKnown(identities: Url[]): Promise<Kept<number>> {
    return kept(async () => {
      const index = (await this.#database.connection()).transaction('rows').store.index('identity');
      const docs = await Promise.all(identities.map((identity) => index.getKey(identity)));
      return docs.filter((doc) => doc !== undefined).length;
    });
  }

  async open(id: string): Promise<Kept<Story | undefined, StoryProblem>> {
    const stored = await kept(() => this.#stored(id));
    if (!stored.ok) return stored;
    if (!stored.value?.ok) return stored.value ?? { ok: true, value: undefined };
    const story = stored.value.value;
    return { ok: true, value: story.uncaptured ? story : withCurrentBrief(story) };
  }

  mark(ids: string[], marking: (marks: ReaderMarks) => ReaderMarks): Promise<Kept<Changed>> {
    return this.#change((change, tally) => remark(change, tally, ids, marking));
  }

  putBack(before: Before[]): Promise<Kept<Changed>> {
    const marks = new Map(before.map((one) => [one.id, one.marks]));
    return this.#change((change, tally) => remark(change, tally, [...marks.keys()], (now, id) => marks.get(id) ?? now));
  }

  remove(ids: string[], now: IsoTime): Promise<Kept<string[]>> {
    return this.#change((change, tally) => remove(change, tally, ids, now));
  }

  restore(ids: string[]): Promise<Kept<StoryRow[]>> {
    return this.#change((change, tally) => restore(change, tally, ids));
  }

  removed(): Promise<Kept<string[]>> {
    return kept(async () => (await this.#database.connection()).getAllKeys('removed'));
  }

  forget(before: IsoTime): Promise<Kept<void>> {
    return this.#change((change) => forget(change, before));
  }

  erase(): Promise<Kept<void>> {
    return kept(async () => {
      const database = await this.#database.connection();
      const stores = [...database.objectStoreNames];
      const erasing = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const counters = erasing.objectStore('counters');
      const kept = ['doc', 'segment', 'changes', 'index-version'];
      const numbers = await Promise.all(kept.map((name) => counters.get(name)));
      await Promise.all(stores.map((store) => erasing.objectStore(store).clear()));
      // No number is given twice: an open search may remember what had it.
      for (const [index, name] of kept.entries()) await counters.put(numberIn(numbers[index]), name);
      await counters.put(numberIn(await counters.get('changes')) + 1, 'changes');
      await erasing.done;
    });
  }

  async *stories(only?: string[]): AsyncIterable<Kept<Story, StoryProblem>> {
    const ids = await kept(async () => idsInOrder(await this.#database.connection()));
    if (!ids.ok) return yield ids;
    const wanted = only && new Set(only);
    const listed = wanted ? ids.value.filter((id) => wanted.has(id)) : ids.value;
    for (let at = 0; at < listed.length; at += readAtOnce) {
      const some = listed.slice(at, at + readAtOnce);
      const stored = await kept(() => Promise.all(some.map((id) => this.#stored(id))));
      if (!stored.ok) return yield stored;
      for (const story of stored.value) if (story) yield story;
    }
  }

  add(stories: Story[], places?: number[]): Promise<Kept<Added>> {
    return this.#change((change, tally) => add(change, tally, stories, this.#newId, places));
  }

  placesBeneath(count: number): Promise<Kept<number>> {
    return this.#change((change) => taken(change, 'oldest', -count));
  }

  /** Lets go of the database, for tests and for a page that is left. The next use opens it again. */
  close(): Promise<void> {
    return this.#database.close();
  }

  async #stored(id: string): Promise<Kept<Story, StoryProblem> | undefined> {
    const read = (await this.#database.connection()).transaction(['rows', 'texts', 'briefs']);
    const [row, text, brief] = await Promise.all([
      read.objectStore('rows').index('id').get(id),
      read.objectStore('texts').get(id),
      read.objectStore('briefs').get(id),
    ]);
    // A removed story has a text still, and no row; a damaged row tells at least that the story is on the shelf.
    return row === undefined ? undefined : wholeStory({ id, row: rowIn(row), text, brief });
  }

  #change<T>(work: (change: Change, tally: Tally) => Promise<T>): Promise<Kept<T>> {
    return kept(async () => {
      const database = await this.#database.connection();
      const change = database.transaction(changed, 'readwrite', { durability: 'strict' });
      // Also awaited below; without this a failure of `work` would leave it unhandled.
      change.done.catch(() => undefined);
      try {
        const tally = new Tally();
        const value = await work(change, tally);
        await tally.settle(change);
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

/** Not their numbers: those change while a long list is read one by one. */
const idsInOrder = async (database: IDBPDatabase<Stores>): Promise<string[]> => {
  const { store } = database.transaction('rows');
  const docs = await store.index('newest').getAllKeys();
  const ids: string[] = [];
  for (let at = 0; at < docs.length; at += rowsAtOnce) {
    const rows: unknown[] = await Promise.all(docs.slice(at, at + rowsAtOnce).map((doc) => store.get(doc)));
    for (const row of rows) {
      const id: unknown = typeof row === 'object' && row ? Reflect.get(row, 'id') : undefined;
      if (typeof id === 'string') ids.push(id);
    }
  }
  return ids;
};
// A cursor goes to the database and back for each row, which takes five times as long.
const rowsAtOnce = 500;

const rowShownIn = (value: unknown): StoryRow[] => {
  const row = rowIn(value);
  return row ? [shown(row)] : [];
};

const abort = (change: Change): void => {
  try {
    change.abort();
  } catch {
    // InvalidStateError: it has aborted already, which is all we want.
  }
};
