/**
 * Readers of values that came from outside: a stored record, an imported file. A reader copies what it knows, key by
 * key and in its own order, so nothing unknown comes along (no `__proto__`, no stray field) and the same story is
 * always the same text. It throws a `Misfit` that names the place; `fitted` turns that into a value.
 */
export type Reader<T> = (value: unknown, at: string) => T;

/** `why` is said to the reader in words; `at` is the place in the record, such as `article.blocks[3].text`. */
export type MisfitReason = 'wrong-shape' | 'bad-address' | 'too-large' | 'span-outside';
export type Fitted<T> = { ok: true; value: T } | { ok: false; why: MisfitReason; at: string };

export class Misfit extends Error {
  readonly why: MisfitReason;
  readonly at: string;
  constructor(why: MisfitReason, at: string) {
    super(`${why} at ${at}`);
    this.why = why;
    this.at = at;
  }
}

export const fitted = <T>(reader: Reader<T>, value: unknown): Fitted<T> => {
  try {
    return { ok: true, value: reader(value, '') };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, why: error.why, at: error.at };
    throw error;
  }
};

/** A text, by default of at most a million characters: more than any story, less than what makes a page hang. */
export const text =
  (longest = 1_000_000): Reader<string> =>
  (value, at) => {
    if (typeof value !== 'string') throw new Misfit('wrong-shape', at);
    if (value.length > longest) throw new Misfit('too-large', at);
    return value;
  };

export const number =
  (least: number, most: number): Reader<number> =>
  (value, at) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Misfit('wrong-shape', at);
    return value;
  };

export const whole: Reader<number> = (value, at) => {
  if (!Number.isSafeInteger(value)) throw new Misfit('wrong-shape', at);
  return value as number; // isSafeInteger is no type guard, but is true of numbers only
};

export const oneOf =
  <T extends string | number | boolean>(...values: readonly T[]): Reader<T> =>
  (value, at) => {
    const found = values.find((known) => known === value);
    if (found === undefined) throw new Misfit('wrong-shape', at);
    return found;
  };

/** An absolute `http:` or `https:` address, as it is written. */
export const address: Reader<string> = (value, at) => {
  const href = text(100_000)(value, at);
  if (!/^https?:/i.test(href) || !URL.canParse(href)) throw new Misfit('bad-address', at);
  return href;
};

/** A moment that we wrote down ourselves, `2026-01-05T09:30:00.000Z`. */
export const moment: Reader<string> = (value, at) => {
  const time = text(40)(value, at);
  if (!/^\d{4}-\d\d-\d\dT/.test(time) || Number.isNaN(Date.parse(time))) throw new Misfit('wrong-shape', at);
  return time;
};

export const list =
  <T>(reader: Reader<T>, longest = 50_000): Reader<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new Misfit('wrong-shape', at);
    if (value.length > longest) throw new Misfit('too-large', at);
    return value.map((item, index) => reader(item, `${at}[${index}]`));
  };

/** Reads a record with the keys of `must`, and of `may` those that are there, in the order written here. */
export const record = <M extends object, O extends object = object>(
  must: { [K in keyof M]: Reader<M[K]> },
  may?: { [K in keyof O]: Reader<O[K]> },
): Reader<M & Partial<O>> => {
  const needed = Object.entries<Reader<unknown>>(must);
  const optional = Object.entries<Reader<unknown>>(may ?? {});
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit('wrong-shape', at);
    const copy: Record<string, unknown> = {};
    for (const [key, reader] of needed) {
      copy[key] = reader(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined, inside(at, key));
    }
    for (const [key, reader] of optional) {
      if (Object.hasOwn(value, key)) copy[key] = reader(Reflect.get(value, key), inside(at, key));
    }
    return copy as M & Partial<O>; // every key of M was read above, or we threw
  };
};

const inside = (at: string, key: string): string => (at ? `${at}.${key}` : key);
