import type { Pile } from '../model.ts';
import { piles } from '../model.ts';
import { pileOf } from './marks.ts';
import type { Change } from './records.ts';
import type { StoredRow } from './row-shape.ts';
import type { Counts } from './shelf.ts';

/** In the order of their names, what the list shows last: one range holds it. */
export type Counted = 'author' | 'host' | 'outlet' | 'pile' | 'tag';

/**
 * How many stories lie on each pile, have each tag, are of each outlet: `count()` of a database walks over all it counts,
 * so the numbers are kept beside the rows, in the same transaction. One tally a change gathers what it adds and takes.
 */
export class Tally {
  readonly #differences = new Map<string, { key: [Counted, string]; by: number }>();

  #counted = false;

  /** A row comes to the shelf (1) or leaves it (-1). */
  count(row: StoredRow, by: 1 | -1): void {
    this.#add('pile', pileOf(row), by);
    for (const tag of row.tags) this.#add('tag', tag, by);
    for (const author of row.authors) this.#add('author', author, by);
    if (row.site) this.#add('outlet', row.site, by);
    this.#add('host', row.host, by);
    this.#counted = true;
  }

  /** Writes the differences. Answers once they are asked for; the transaction knows whether they were written. */
  async settle(change: Change): Promise<void> {
    const counters = change.objectStore('counters');
    // Whoever remembers something of the rows asks for this number to know whether it still is so.
    if (this.#counted) await counters.put(numberIn(await counters.get('changes')) + 1, 'changes');
    const different = [...this.#differences.values()].filter(({ by }) => by !== 0);
    await Promise.all(
      different.map(async ({ key, by }) => {
        const count = Math.max(0, numberIn(await counters.get(key)) + by);
        if (count === 0) await counters.delete(key);
        else await counters.put(count, key);
      }),
    );
  }

  #add(what: Counted, name: string, by: number): void {
    const key = `${what} ${name}`;
    const before = this.#differences.get(key)?.by ?? 0;
    this.#differences.set(key, { key: [what, name], by: before + by });
  }
}

/** Where in the counters these numbers stand, by name. */
export const countersOf = (from: Counted, to = from): IDBKeyRange => IDBKeyRange.bound([from], [to, []]);

/** The counts that these keys and values of the counters hold. */
export const countsIn = (counters: [key: IDBValidKey, value: unknown][]): Counts => {
  const counts: Counts = { unread: 0, read: 0, archived: 0, tags: new Map(), outlets: new Map() };
  for (const [key, value] of counters) {
    if (!Array.isArray(key)) continue;
    const [what, name] = key as unknown[];
    if (typeof name !== 'string') continue;
    if (what === 'pile' && isPile(name)) counts[name] = numberIn(value);
    if (what === 'tag') counts.tags.set(name, numberIn(value));
    if (what === 'outlet') counts.outlets.set(name, numberIn(value));
  }
  return counts;
};

export const numberIn = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** The names that at least one story has. */
export const namesIn = (keys: IDBValidKey[]): string[] =>
  keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'string' ? [key[1]] : []));

const isPile = (name: string): name is Pile => piles.some((pile) => pile === name);
