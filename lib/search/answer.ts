import { type Clause, placesOf } from './clause.ts';
import type { Hit, Ranking } from './ranking.ts';
import { type Word, wordsIn } from './words.ts';

/** What has to be read in the texts, because the index knows words alone and not where they stand. */
export interface ToVerify {
  /** Words in a row that have to be there. */
  rows: readonly Clause[];
  /** Rows that may not, and for each story (a byte a number) whether it could have them: it has all their words. */
  without: readonly { row: Clause; possible: Uint8Array }[];
  /** The texts of stories, as they were indexed; `undefined` for a story that is gone. */
  texts: (stories: readonly number[]) => Promise<(readonly string[] | undefined)[]>;
}

/**
 * The stories a query found, the best first. Rows of words are looked up in the texts only as far as somebody reads on, so their number is
 * known between two bounds; for all other queries `atLeast` and `atMost` are the same from the start.
 */
export class Answer {
  readonly #ranking: Ranking;
  readonly #verify: ToVerify | undefined;
  readonly #waiting: Hit[] = [];
  #atLeast: number;
  #atMost: number;

  constructor(ranking: Ranking, verify: ToVerify | undefined) {
    this.#ranking = ranking;
    this.#verify = verify;
    this.#atMost = ranking.size;
    this.#atLeast = verify ? 0 : ranking.size;
  }

  get atLeast(): number {
    return this.#atLeast;
  }

  get atMost(): number {
    return this.#atMost;
  }

  /** Whether all was handed out. */
  get done(): boolean {
    return this.#ranking.size === 0 && this.#waiting.length === 0;
  }

  /**
   * The next hits. Fewer than asked for at the end, and where so many texts were read in vain: then `done` is false, ask again.
   */
  async next(count: number, mostTexts = mostTextsRead): Promise<Hit[]> {
    if (!this.#verify) return this.#taken(count);
    for (let read = 0; this.#waiting.length < count && this.#ranking.size > 0 && read < mostTexts; ) {
      const wanted = Math.max(fewestTexts, count - this.#waiting.length);
      read += await this.#verified(this.#taken(Math.min(wanted, mostTexts - read)), this.#verify);
    }
    return this.#waiting.splice(0, count);
  }

  #taken(count: number): Hit[] {
    const hits: Hit[] = [];
    while (hits.length < count) {
      const hit = this.#ranking.take();
      if (!hit) break;
      hits.push(hit);
    }
    return hits;
  }

  /** Lets those wait to be handed out that are hits; answers how many texts it took to know. */
  async #verified(candidates: Hit[], verify: ToVerify): Promise<number> {
    const { rows, without } = verify;
    const isDoubtful = ({ story }: Hit) => rows.length > 0 || without.some(({ possible }) => possible[story]);
    const doubtful = candidates.filter(isDoubtful).map(({ story }) => story);
    const texts = doubtful.length > 0 ? await verify.texts(doubtful) : [];
    const refuted = new Set(doubtful.filter((story, index) => !isHit(story, texts[index], verify)));
    for (const hit of candidates) if (!refuted.has(hit.story)) this.#waiting.push(hit);
    this.#atLeast += candidates.length - refuted.size;
    this.#atMost -= refuted.size;
    return doubtful.length;
  }
}

/** Texts read for one `next`, and at once. */
const mostTextsRead = 400;
const fewestTexts = 20;

function isHit(story: number, texts: readonly string[] | undefined, { rows, without }: ToVerify): boolean {
  if (!texts) return false;
  const unwanted = without.filter(({ possible }) => possible[story]);
  const words: (readonly Word[] | undefined)[] = [];
  const has = (row: Clause) =>
    texts.some((text, index) => {
      words[index] ??= wordsIn(text);
      return placesOf(row, words[index]).length > 0;
    });
  return rows.every(has) && !unwanted.some(({ row }) => has(row));
}
