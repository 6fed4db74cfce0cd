import { Answer } from './answer.ts';
import type { Clause } from './clause.ts';
import { type Column, type Lookup, lookIntoEntry, lookIntoSegments, lookupsOf } from './columns.ts';
import { DamagedIndex } from './damaged-index.ts';
import { worths } from './levels.ts';
import type { Condition, Query } from './query.ts';
import { Ranking } from './ranking.ts';
import { Replaced, SegmentReader } from './segment-reader.ts';
import type { IndexState, SegmentStore } from './segment-store.ts';
import { numbersUpTo, storySet } from './story-set.ts';

/** What a search asks of whoever keeps the stories; they are known by their numbers. */
export interface Stories {
  /** All there are, in any order. */
  living(): Promise<ArrayLike<number>>;
  /** Those whose row fulfils a condition, in any order. */
  that(condition: Condition): Promise<ArrayLike<number>>;
  /** Title, tags and texts of some, as they were given to `entryOf`; `undefined` for one that is gone. */
  texts(stories: readonly number[]): Promise<(readonly string[] | undefined)[]>;
}

/** Finds stories by their words. Make one and keep it: it remembers what it read of the index. */
export class Search {
  readonly #store: SegmentStore;
  readonly #stories: Stories;
  readonly #reader: SegmentReader;
  #entries = new Map<number, Uint8Array>();

  constructor(store: SegmentStore, stories: Stories) {
    this.#store = store;
    this.#stories = stories;
    this.#reader = new SegmentReader(store);
  }

  /** The stories that have all that a query asks for; the living ones at this moment. Rejects with `DamagedIndex` where that is so. */
  async find(query: Query): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#find(query);
      } catch (error) {
        if (!(error instanceof Replaced)) throw error;
        // A merge came between; another one in the same instant is unlikely, and many are none.
        if (tries === mostTries) throw new DamagedIndex(error.message);
      }
    }
  }

  async #find({ words, without, conditions }: Query): Promise<Answer> {
    const state = await this.#store.state();
    const living = await this.#stories.living();
    const size = numbersUpTo(state, living);
    const possible = storySet(living, size);
    for (const { is, of } of conditions) {
      const fulfil = storySet(await this.#stories.that(of), size);
      for (let story = 0; story < size; story += 1) if (Boolean(fulfil[story]) !== is) possible[story] = 0;
    }
    const lookups: Lookup[] = [];
    const columnsOf = (clause: Clause): Column[] =>
      clause.sought.map((sought) => {
        const column = new Uint8Array(size);
        lookups.push(...lookupsOf(sought, column));
        return column;
      });
    const wanted = words.flatMap(columnsOf);
    const unwanted = without.map((row) => ({ row, columns: columnsOf(row) }));
    await this.#look(state, lookups);

    const rows = words.filter(isRow);
    const rowsWithout = [];
    for (const { row, columns } of unwanted) {
      const has = inAll(columns, size);
      if (isRow(row)) rowsWithout.push({ row, possible: has });
      else for (let story = 0; story < size; story += 1) if (has[story]) possible[story] = 0;
    }
    const texts = (stories: readonly number[]) => this.#stories.texts(stories);
    return new Answer(
      ranked(possible, wanted),
      rows.length + rowsWithout.length > 0 ? { rows, without: rowsWithout, texts } : undefined,
    );
  }

  async #look({ segments, fresh }: IndexState, lookups: readonly Lookup[]): Promise<void> {
    if (lookups.length === 0) return;
    await this.#reader.open(segments);
    await lookIntoSegments(this.#reader, segments, lookups);
    await this.#lookIntoFresh(fresh, lookups);
  }

  /** Entries are small and change with each save: those of the last stories are kept, the rest of a large import is read each time. */
  async #lookIntoFresh(fresh: readonly number[], lookups: readonly Lookup[]): Promise<void> {
    const kept = new Map<number, Uint8Array>();
    for (let from = 0; from < fresh.length; from += entriesAtOnce) {
      const some = fresh.slice(from, from + entriesAtOnce);
      const unknown = some.filter((story) => !this.#entries.has(story));
      const loaded = unknown.length > 0 ? await this.#store.entries(unknown) : [];
      const entries = new Map(unknown.map((story, index) => [story, loaded[index]]));
      for (const story of some) {
        const entry = this.#entries.get(story) ?? entries.get(story);
        // Not there any more: its story was removed, or a merge has put it in a segment that we have not looked into.
        if (!entry) throw new Replaced(`The entry of story ${story} is gone`);
        lookIntoEntry(entry, story, lookups);
        if (kept.size < mostEntriesKept) kept.set(story, entry);
      }
    }
    this.#entries = kept;
  }
}

const mostTries = 8;
const entriesAtOnce = 256;
const mostEntriesKept = 1024;

const isRow = ({ sought }: Clause): boolean => sought.length > 1;

/** The stories that are in all columns. */
function inAll(columns: readonly Column[], size: number): Uint8Array {
  const all = new Uint8Array(size).fill(1);
  keepWith(all, columns);
  return all;
}

function keepWith(set: Uint8Array, columns: readonly Column[]): void {
  for (const column of columns) for (let story = 0; story < set.length; story += 1) if (!column[story]) set[story] = 0;
}

/** The most that being new counts: less than a rare word, more than none. */
const newness = 0.3;

/** The possible stories that are in all columns, by how rare the words are and how well each story has them. */
function ranked(possible: Uint8Array, columns: readonly Column[]): Ranking {
  const size = possible.length;
  keepWith(possible, columns);
  const stories = new Uint32Array(size);
  let found = 0;
  for (let story = 0; story < size; story += 1) {
    if (possible[story]) stories[found++] = story;
  }
  const scores = new Float32Array(found);
  for (let at = 0; at < found; at += 1) scores[at] = (newness * (stories[at] ?? 0)) / size;
  for (const column of columns) {
    const rarity = rarityOf(column);
    for (let at = 0; at < found; at += 1) {
      scores[at] = (scores[at] ?? 0) + rarity * (worths[column[stories[at] ?? 0] ?? 0] ?? 0);
    }
  }
  return new Ranking(stories.subarray(0, found), scores);
}

/** What a word is worth that so many of the stories have, as BM25 counts it. */
function rarityOf(column: Column): number {
  let having = 0;
  for (let story = 0; story < column.length; story += 1) if (column[story]) having += 1;
  return Math.log(1 + (column.length - having + 0.5) / (having + 0.5));
}
