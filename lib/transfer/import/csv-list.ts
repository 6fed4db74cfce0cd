import type { Incoming, Skipped } from '../incoming.ts';
import { CsvReader, type Row } from './csv.ts';
import { type Entry, entryOf } from './entry.ts';
import { anyRaw, hasAddress, nameOf } from './formats/any.ts';
import type { Cells, CsvFormat } from './formats/format.ts';
import { instapaper } from './formats/instapaper.ts';
import { matter } from './formats/matter.ts';
import { mymind } from './formats/mymind.ts';
import { pocketCsv } from './formats/pocket.ts';
import { raindrop } from './formats/raindrop.ts';
import { readwiseReader } from './formats/readwise-reader.ts';
import { wallabagCsv } from './formats/wallabag.ts';
import { type PushReader, piped } from './push-reader.ts';

/** What is read as CSV, the first whose columns are all there. */
const csvFormats: CsvFormat[] = [pocketCsv, instapaper, readwiseReader, raindrop, wallabagCsv, matter, mymind];

const anyCsv: CsvFormat = { format: 'csv', columns: [], raw: anyRaw };

export interface CsvList {
  format: CsvFormat;
  delimiter: string;
}

/** What the first row says it is, whichever the delimiter; nothing where no column holds addresses. */
export function csvListIn(head: string): CsvList | undefined {
  // A line that spreadsheets write for themselves.
  const stated = /^sep=(.)\r?\n/i.exec(head)?.[1];
  const delimiters = stated ? [stated] : [',', ';', '\t', '|'];
  const tried = delimiters.map((delimiter) => ({ delimiter, columns: columnsIn(head, delimiter) }));
  for (const { delimiter, columns } of tried) {
    const format = csvFormats.find((known) => known.columns.every((column) => columns.includes(column)));
    if (format) return { format, delimiter };
  }
  const most = tried.toSorted((a, b) => b.columns.length - a.columns.length);
  const any = most.find(({ columns }) => hasAddress(columns.map(nameOf)));
  return any && { format: anyCsv, delimiter: any.delimiter };
}

function columnsIn(head: string, delimiter: string): string[] {
  const reader = new CsvReader(delimiter);
  const rows = [...reader.push(head), ...reader.end()];
  const first = rows.find((row) => !isSeparatorLine(row));
  return first && 'cells' in first ? first.cells.map(columnName) : [];
}

const columnName = (cell: string): string => cell.replaceAll('\ufeff', '').trim().toLowerCase();
const isSeparatorLine = (row: Row): boolean => 'cells' in row && /^sep=/i.test(row.cells[0] ?? '') && row.line === 1;

/** The entries of a file of rows. Columns have the names of the first row; where files were joined, it comes again. */
export function csvEntries({ format, delimiter }: CsvList): PushReader<Entry | Skipped> {
  let header: string[] | undefined;
  let columns = new Map<string, number>();
  return piped(new CsvReader(delimiter), (row): (Incoming | Skipped)[] => {
    if ('broken' in row) return [{ at: row.line, why: row.broken, ...(row.rest && { rest: true }) }];
    if (isSeparatorLine(row)) return [];
    const { cells, line } = row;
    if (
      !header ||
      (cells.length === header.length && cells.every((cell, index) => columnName(cell) === header?.[index]))
    ) {
      header = cells.map(columnName);
      columns = placesOf(format === anyCsv ? header.map(nameOf) : header);
      return [];
    }
    const cell: Cells = (column) => cells[columns.get(column) ?? -1] ?? '';
    return [entryOf(format.raw(cell), { at: line }, { url: cell('url'), title: cell('title') })];
  });
}

/** Of two columns with one name the first counts. */
const placesOf = (names: string[]): Map<string, number> =>
  new Map(names.map((name, index) => [name, index] as const).reverse());
