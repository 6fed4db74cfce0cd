import { Answer, type ToVerify } from './answer.ts';
import type { Clause } from './clause.ts';
import { DamagedIndex } from './damaged-index.ts';
import { IndexReader } from './index-reader.ts';
import type { Condition, Query } from './query.ts';
import { Scores } from './scores.ts';
import { Replaced } from './segment-reader.ts';
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
  readonly #index: IndexReader;

  constructor(store: SegmentStore, stories: Stories) {
    this.#store = store;
    this.#stories = stories;
    this.#index = new IndexReader(store);
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
    const scores = new Scores(possible);
    await this.#require(words, scores, state, size);
    const rowsWithout = await this.#forbid(without, scores, state, size);
    const rows = words.filter(isRow);
    const verify = { rows, without: rowsWithout, texts: (some: readonly number[]) => this.#stories.texts(some) };
    return new Answer(scores.ranking(), rows.length + rowsWithout.length > 0 ? verify : undefined);
  }

  /** Some words at a time, and no more once no story is left: somebody may paste a page. */
  async #require(clauses: readonly Clause[], scores: Scores, state: IndexState, size: number): Promise<void> {
    const sought = clauses.flatMap(opening);
    for (let from = 0; from < sought.length && !scores.isEmpty; from += columnsAtOnce) {
      const columns = await this.#index.columns(state, sought.slice(from, from + columnsAtOnce), size);
      for (const column of columns) scores.require(column);
    }
  }

  /** Answers the rows, which have to be looked for in the texts of the stories that have all their words. */
  async #forbid(clauses: readonly Clause[], scores: Scores, state: IndexState, size: number) {
    const rows: { row: Clause; possible: Uint8Array }[] = [];
    for (const clause of clauses) {
      if (scores.isEmpty) break;
      const [first = new Uint8Array(size), ...others] = await this.#index.columns(state, opening(clause), size);
      for (const column of others) for (let story = 0; story < size; story += 1) if (!column[story]) first[story] = 0;
      if (isRow(clause)) rows.push({ row: clause, possible: first });
      else scores.forbid(first);
    }
    return rows satisfies ToVerify['without'];
  }
}

const mostTries = 8;
const columnsAtOnce = 16;

const isRow = ({ sought }: Clause): boolean => sought.length > 1;

/** Enough of a row to find the stories that may have it. */
const opening = ({ sought }: Clause) => sought.slice(0, columnsAtOnce);
