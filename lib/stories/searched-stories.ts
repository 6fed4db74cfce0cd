import { blockKinds, type StoryRow } from '../model.ts';
import type { Condition } from '../search/query.ts';
import type { Stories } from '../search/search.ts';
import { storiesThat } from './conditions.ts';
import type { Database } from './database.ts';
import { type SearchedArticle, searchedTexts } from './index-entry.ts';
import { marksMust } from './marks-shape.ts';
import { fitted, list, oneOf, record, text } from './shape.ts';
import { numberIn } from './tally.ts';

/** No more than the search reads: hundreds of stories are looked through for a phrase, and checking all of each takes longer. */
const searchedRow = record<Pick<StoryRow, 'id' | 'tags' | 'highlights'>, { note: string }>(
  { id: text(), ...marksMust },
  { note: text() },
);
const searchedText = record<{ article: SearchedArticle }>({
  article: record<Omit<SearchedArticle, 'site'>, { site: string }>(
    { title: text(), authors: list(text()), blocks: list(record({ kind: oneOf(...blockKinds), text: text() })) },
    { site: text() },
  ),
});

/** The shelf's stories as the search asks for them. Lists of numbers are remembered until a change of the shelf. */
export class SearchedStories implements Stories {
  readonly #database: Database;
  #changes = -1;
  #known = new Map<string, Promise<number[]>>();

  constructor(database: Database) {
    this.#database = database;
  }

  living(): Promise<number[]> {
    return this.#remembered('', async () => (await this.#database.connection()).getAllKeys('rows'));
  }

  that(condition: Condition): Promise<number[]> {
    return this.#remembered(JSON.stringify(condition), () => storiesThat(this.#database, condition));
  }

  /** Title, tags and texts, as they were indexed. */
  async texts(docs: readonly number[]): Promise<(string[] | undefined)[]> {
    const read = (await this.#database.connection()).transaction(['rows', 'texts']);
    return Promise.all(
      docs.map(async (doc) => {
        const row = fitted(searchedRow, await read.objectStore('rows').get(doc));
        if (!row.ok) return undefined;
        const text = fitted(searchedText, await read.objectStore('texts').get(row.value.id));
        if (!text.ok) return undefined;
        const { title } = text.value.article;
        return [title, ...row.value.tags, ...searchedTexts({ ...row.value, ...text.value })];
      }),
    );
  }

  async #remembered(what: string, ask: () => Promise<number[]>): Promise<number[]> {
    const changes = numberIn(await (await this.#database.connection()).get('counters', 'changes'));
    if (changes !== this.#changes) this.#known = new Map();
    this.#changes = changes;
    const known = this.#known.get(what) ?? ask();
    this.#known.set(what, known);
    known.catch(() => this.#known.delete(what)); // asked again, not failed for good
    return known;
  }
}
