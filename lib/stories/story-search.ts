import type { Range, View } from '../model.ts';
import type { Answer } from '../search/answer.ts';
import { DamagedIndex } from '../search/damaged-index.ts';
import { excerptOf, marksIn } from '../search/excerpt.ts';
import { type Misunderstood, parseQuery, type Query } from '../search/query.ts';
import { Search } from '../search/search.ts';
import { tidy } from '../search/tidy.ts';
import { Database } from './database.ts';
import { IndexedSegments } from './indexed-segments.ts';
import { reindexed } from './reindex.ts';
import { SearchedStories } from './searched-stories.ts';
import type { Kept } from './shelf.ts';
import { kept } from './shelf-problem.ts';
import { indexOf, rangeOf } from './view-range.ts';

/** What a query found in a view: best first where words were asked for, else in the view's order. */
export interface Found {
  docs: number[];
  /** They come best first; else in the view's order. */
  ranked?: true;
  /** How many there are at least. */
  total: number;
  /** There may be others that are not among `docs` yet. */
  more: boolean;
  /** The pieces of the query that asked for nothing, as they were typed. */
  notUnderstood: { text: string; why: Misunderstood['why'] }[];
}

/** Where a story has what was asked for. */
export interface FoundIn {
  /** A stretch of its text, verbatim, and what of it was asked for; absent where only title or tags have it. */
  text?: string;
  marks: Range[];
  /** What of its title was asked for. */
  inTitle: Range[];
}

// More than anybody scrolls through in an order of likeness.
const mostRanked = 2000;
// A phrase is looked up in the texts: so many at first, which is as long as a reader feels no wait, then so many a step.
const textsAtFirst = 40;
const textsAStep = 200;

interface Going extends Pick<Found, 'docs' | 'notUnderstood'> {
  text: string;
  view: View;
  answer: Answer;
}

/** The search over the shelf. Keep one, away from the page's own thread: it remembers what it read of the index. */
export class StorySearch {
  readonly #database: Database;
  readonly #segments: IndexedSegments;
  readonly #stories: SearchedStories;
  #search: Search;
  /** The query that can be gone on with. */
  #last: Going | undefined;

  constructor(name = 'stories') {
    this.#database = new Database(name);
    this.#segments = new IndexedSegments(this.#database);
    this.#stories = new SearchedStories(this.#database);
    this.#search = new Search(this.#segments, this.#stories);
  }

  /** What a query finds, or of a phrase the best of it; `findMore` goes on. */
  find(text: string, view: View): Promise<Kept<Found>> {
    return this.#mended(async () => {
      const query = within(view, parseQuery(text));
      const answer = await this.#search.find(query);
      const notUnderstood = query.misunderstood.map(({ from, why }) => ({
        text: text.slice(from.start, from.end),
        why,
      }));
      if (query.words.length === 0) {
        const all = new Set((await answer.next(Number.MAX_SAFE_INTEGER)).map(({ story }) => story));
        const whole = namesPile(query) ? { ...view, pile: 'all' as const } : view;
        const docs = (await this.#inOrder(whole)).filter((doc) => all.has(doc));
        return { docs, total: docs.length, more: !answer.done, notUnderstood };
      }
      this.#last = { text, view, answer, docs: [], notUnderstood };
      return this.#further(this.#last, textsAtFirst);
    });
  }

  /** The same with what else there is; nothing where that is more than is shown, or another query was made since. */
  findMore(text: string, view: View): Promise<Kept<Found | undefined>> {
    return this.#mended(async () => {
      const last = this.#last;
      const isLast = last && last.text === text && last.view.pile === view.pile && last.view.order === view.order;
      return isLast && last.docs.length < mostRanked ? this.#further(last, textsAStep) : undefined;
    });
  }

  async #further({ answer, docs, notUnderstood }: Going, texts: number): Promise<Found> {
    const isVerified = answer.atLeast < answer.atMost;
    for (const { story } of await answer.next(mostRanked - docs.length, isVerified ? texts : undefined))
      docs.push(story);
    const total = Math.max(answer.atLeast, docs.length);
    return { docs: [...docs], ranked: true, total, more: !answer.done, notUnderstood };
  }

  /** Where these stories have what was asked for; those that are gone are left out. */
  foundIn(docs: number[], text: string): Promise<Kept<Map<number, FoundIn>>> {
    return kept(async () => {
      const query = parseQuery(text);
      const found = new Map<number, FoundIn>();
      for (const [index, texts] of (await this.#stories.texts(docs)).entries()) {
        const doc = docs[index];
        if (!texts || doc === undefined) continue;
        const [title = '', ...rest] = texts;
        const excerpt = excerptOf(rest, query);
        found.set(doc, {
          ...(excerpt ? { text: excerpt.text } : {}),
          marks: excerpt?.marks ?? [],
          inTitle: marksIn(title, query),
        });
      }
      return found;
    });
  }

  /** Brings the index up to date and in order; nothing is lost where the page is closed meanwhile. */
  tidy(pause: () => Promise<void>): Promise<Kept<void>> {
    return this.#mended(async () => {
      await reindexed(this.#database, { pause });
      while (await tidy(this.#segments, { living: () => this.#stories.living(), pause })) await pause();
    });
  }

  /** Does it, once more with an index made anew where this one is damaged: the stories are whole. */
  #mended<T>(work: () => Promise<T>): Promise<Kept<T>> {
    return kept(async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        console.error(error);
        await reindexed(this.#database, { anew: true });
        this.#search = new Search(this.#segments, this.#stories);
        return await work();
      }
    });
  }

  async #inOrder(view: View): Promise<number[]> {
    return (await this.#database.connection()).getAllKeysFromIndex('rows', indexOf(view), rangeOf(view));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/** What the view leaves out is not found; a query that names a pile itself has its way. */
const within = ({ pile }: View, query: Query): Query =>
  pile === 'all' || namesPile(query)
    ? query
    : { ...query, conditions: [...query.conditions, { is: true, of: { kind: 'is', value: pile } }] };

const namesPile = ({ conditions }: Query): boolean =>
  conditions.some(({ of }) => of.kind === 'is' && of.value !== 'highlighted');
