import { foldedText } from '../search/letters.ts';
import type { Condition } from '../search/query.ts';
import type { Database } from './database.ts';
import { type Counted, countersOf, namesIn } from './tally.ts';

/** The numbers of the stories whose row fulfils a condition: what the database's own indexes know. */
export const storiesThat = async (database: Database, { kind, value }: Condition): Promise<number[]> => {
  const { store } = (await database.connection()).transaction('rows');
  switch (kind) {
    case 'is':
      return value === 'highlighted'
        ? store.index('highlighted').getAllKeys(1)
        : store.index('pile-newest').getAllKeys(IDBKeyRange.bound([value], [value, []]));
    case 'before':
      return store.index('saved').getAllKeys(IDBKeyRange.upperBound(value, true));
    case 'after':
      return store.index('saved').getAllKeys(IDBKeyRange.lowerBound(value));
    case 'tag':
      return storiesNamed(database, 'tags', await namesLike(database, 'tag', (name) => name === foldedText(value)));
    case 'author':
      return storiesNamed(database, 'authors', await namesLike(database, 'author', beginsWordsOf(value)));
    case 'site': {
      const [outlets, hosts] = await Promise.all([
        namesLike(database, 'outlet', beginsWordsOf(value)),
        namesLike(database, 'host', isHostOf(value)),
      ]);
      const [byOutlet, byHost] = await Promise.all([
        storiesNamed(database, 'site', outlets),
        storiesNamed(database, 'host', hosts),
      ]);
      return [...byOutlet, ...byHost];
    }
  }
};

/** "post" and "harbour p" find "Harbour Post", "arbour" does not. */
const beginsWordsOf = (value: string) => {
  const sought = foldedText(value);
  return (name: string) => ` ${name}`.includes(` ${sought}`);
};

/** "example.com" finds "news.example.com", too. */
const isHostOf = (value: string) => {
  const sought = foldedText(value).replace(/^www\./, '');
  return (host: string) => host === sought || host.endsWith(`.${sought}`);
};

const namesLike = async (database: Database, what: Counted, isLike: (folded: string) => boolean): Promise<string[]> => {
  const names = namesIn(await (await database.connection()).getAllKeys('counters', countersOf(what)));
  return names.filter((name) => isLike(foldedText(name)));
};

const storiesNamed = async (
  database: Database,
  index: 'tags' | 'authors' | 'site' | 'host',
  names: string[],
): Promise<number[]> => {
  const { store } = (await database.connection()).transaction('rows');
  return (await Promise.all(names.map((name) => store.index(index).getAllKeys(name)))).flat();
};
