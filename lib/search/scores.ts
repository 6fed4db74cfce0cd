import type { Column } from './columns.ts';
import { worths } from './levels.ts';
import { Ranking } from './ranking.ts';

/** The most that being new counts: less than a rare word, more than none. */
const newness = 0.3;

/** Which stories have all that was looked up so far, and how well they fit: by how rare the words are and how well each story has them. */
export class Scores {
  readonly #possible: Uint8Array;
  readonly #scores: Float32Array;

  /** Of the stories in this set, which is taken as its own. */
  constructor(possible: Uint8Array) {
    this.#possible = possible;
    this.#scores = new Float32Array(possible.length);
    for (let story = 0; story < possible.length; story += 1) this.#scores[story] = (newness * story) / possible.length;
  }

  /** Whether none is left. */
  get isEmpty(): boolean {
    return !this.#possible.includes(1);
  }

  /** All have to have this. */
  require(column: Column): void {
    const [possible, scores] = [this.#possible, this.#scores];
    const rarity = rarityOf(column);
    for (let story = 0; story < possible.length; story += 1) {
      const code = column[story] ?? 0;
      if (code === 0) possible[story] = 0;
      else scores[story] = (scores[story] ?? 0) + rarity * (worths[code] ?? 0);
    }
  }

  /** None may have this. */
  forbid(column: Column): void {
    for (let story = 0; story < column.length; story += 1) if (column[story]) this.#possible[story] = 0;
  }

  /** Those that are left. */
  ranking(): Ranking {
    const size = this.#possible.length;
    const stories = new Uint32Array(size);
    const scores = new Float32Array(size);
    let found = 0;
    for (let story = 0; story < size; story += 1) {
      if (!this.#possible[story]) continue;
      stories[found] = story;
      scores[found++] = this.#scores[story] ?? 0;
    }
    return new Ranking(stories.subarray(0, found), scores.subarray(0, found));
  }
}

/** What a word is worth that so many of the stories have, as BM25 counts it. */
function rarityOf(column: Column): number {
  let having = 0;
  for (let story = 0; story < column.length; story += 1) if (column[story]) having += 1;
  return Math.log(1 + (column.length - having + 0.5) / (having + 0.5));
}
