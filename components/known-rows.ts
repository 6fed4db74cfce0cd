import type { StoryRow } from '../lib/model.ts';
import type { Excerpt, ListDoings } from './stories-doings.ts';

// Some screens full; of a list of fifty thousand no more than these are held.
const most = 3000;

/** The rows that were read so far, by `doc`. Those that are needed are read in one go, and news is told when they are here. */
export class KnownRows {
  readonly #doings: Pick<ListDoings, 'rowsOf' | 'excerpts'>;
  readonly #onNews: () => void;
  #rows = new Map<number, StoryRow | 'damaged'>();
  #fresh = new Set<number>();
  #excerpts = new Map<number, Excerpt>();
  #freshExcerpts = new Set<number>();
  #query = '';

  constructor(doings: Pick<ListDoings, 'rowsOf' | 'excerpts'>, onNews: () => void) {
    this.#doings = doings;
    this.#onNews = onNews;
  }

  /** Nothing while it is not read yet. */
  get(doc: number): StoryRow | 'damaged' | undefined {
    return this.#rows.get(doc);
  }

  rowOf(doc: number): StoryRow | undefined {
    const row = this.#rows.get(doc);
    return row === 'damaged' ? undefined : row;
  }

  /** As it was saved last: each time it gets a higher `doc`. */
  withId(id: string): StoryRow | undefined {
    let newest: StoryRow | undefined;
    for (const row of this.#rows.values()) {
      if (row !== 'damaged' && row.id === id && !(newest && newest.doc > row.doc)) newest = row;
    }
    return newest;
  }

  excerpt(doc: number): Excerpt | undefined {
    return this.#excerpts.get(doc);
  }

  put(rows: StoryRow[]): void {
    for (const row of rows) {
      this.#rows.set(row.doc, row);
      this.#fresh.add(row.doc);
    }
  }

  /** What is known may have changed: it is shown until it is read again. */
  outdate(): void {
    this.#fresh = new Set();
    this.#freshExcerpts = new Set();
  }

  /** What was found for the query before is shown until it is known for this one: rows should not flicker with every letter. */
  searchedFor(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#freshExcerpts = new Set();
    if (query === '') this.#excerpts = new Map();
  }

  /** Reads what is not known of these, and lets go of others where there are too many. */
  async need(docs: number[]): Promise<void> {
    if (this.#rows.size > most) {
      const needed = new Set(docs);
      for (const known of [this.#rows, this.#fresh, this.#excerpts, this.#freshExcerpts]) {
        for (const doc of known.keys()) if (!needed.has(doc)) known.delete(doc);
      }
    }
    await Promise.all([this.#needRows(docs), this.#needExcerpts(docs)]);
  }

  async #needRows(docs: number[]): Promise<void> {
    const fresh = this.#fresh;
    const missing = docs.filter((doc) => !fresh.has(doc));
    if (missing.length === 0) return;
    // Asked for once; after `outdate` these are asked for anew, whatever comes of this.
    for (const doc of missing) fresh.add(doc);
    const got = await this.#doings.rowsOf(missing).catch(unexpected);
    if (!got?.ok) {
      for (const doc of missing) fresh.delete(doc);
      return;
    }
    const rows = new Map(got.value.map((row) => [row.doc, row]));
    for (const doc of missing) this.#rows.set(doc, rows.get(doc) ?? this.rowOf(doc) ?? 'damaged');
    this.#onNews();
  }

  async #needExcerpts(docs: number[]): Promise<void> {
    const fresh = this.#freshExcerpts;
    const missing = this.#query === '' ? [] : docs.filter((doc) => !fresh.has(doc));
    if (missing.length === 0) return;
    for (const doc of missing) fresh.add(doc);
    const got = await this.#doings.excerpts(missing, this.#query).catch(unexpected);
    // Of another query, or of a state that is no more.
    if (!got?.ok || fresh !== this.#freshExcerpts) return;
    for (const doc of missing) {
      const excerpt = got.value.get(doc);
      if (excerpt) this.#excerpts.set(doc, excerpt);
      else this.#excerpts.delete(doc);
    }
    this.#onNews();
  }
}

/** Rows that could not be read stay outlines; the list itself says what is the matter with the shelf. */
const unexpected = (error: unknown): undefined => {
  console.error(error);
};
