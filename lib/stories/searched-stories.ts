import type { Condition } from '../search/query.ts';
import type { Stories } from '../search/search.ts';
import { storiesThat } from './conditions.ts';
import type { Database } from './database.ts';
import { searchedTexts } from './index-entry.ts';
import { rowIn } from './row-shape.ts';
import { storedStory } from './stored-story.ts';
import { numberIn } from './tally.ts';

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
        const row = rowIn(await read.objectStore('rows').get(doc));
        const text = row && (await read.objectStore('texts').get(row.id));
        const story = row && storedStory(row.id, row, text);
        return story?.ok ? [story.value.article.title, ...story.value.tags, ...searchedTexts(story.value)] : undefined;
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
