import type { Format, SkipReason } from '../../incoming.ts';
import type { Raw } from '../entry.ts';

/** A kind of CSV file: known by columns that only it has, read by their names, because their order changed over the years. */
export interface CsvFormat {
  format: Format;
  /** In small letters. */
  columns: readonly string[];
  raw(cell: Cells): Raw | SkipReason;
}
/** The cell under a column's name, empty where there is none. */
export type Cells = (column: string) => string;

/** A kind of JSON file: known by what is in its first record. */
export interface JsonFormat {
  format: Format;
  /** The member that holds the records; none where the file is a list of them. */
  list?: string;
  knows(record: Fields): boolean;
  raw(record: Fields, folders: Folders): (Raw | SkipReason)[];
  /** The member whose records are the folders (`id`, `name`, `parentId`) that others speak of. */
  folders?: string;
}
/** A record's own value under a name: nothing inherited, so "__proto__" is a name like any other. */
export type Fields = (key: string) => unknown;
/** The names of the folders that lead to one, outermost first. */
export type Folders = (id: unknown) => string[];

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined)
    : undefined;

export const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What people call the stories they think most of; we keep it as a tag. */
export const starred = 'starred';

/** A share of a hundred, or of one where it is written as a fraction. */
export function shareIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return undefined;
  return Math.min(1, number < 1 ? number : number / 100);
}
