import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CsvReader, type Row } from '../../../../lib/transfer/import/csv.ts';
import { anyText } from '../../../support/any-text.ts';
import { attacks, expectLinear } from '../../../support/linear-time.ts';

const rowsOf = (text: string, { delimiter = ',', at = text.length } = {}): Row[] => {
  const reader = new CsvReader(delimiter);
  return [...reader.push(text.slice(0, at)), ...reader.push(text.slice(at)), ...reader.end()];
};
const cellsOf = (text: string, delimiter = ',') =>
  rowsOf(text, { delimiter }).map((row) => ('cells' in row ? row.cells : row.broken));

describe('rows of CSV', () => {
  test.each([
    [
      'any end of line',
      'a,b\r\nc,d\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['an end of line at the end', 'a\n', [['a']]],
    ['empty lines', 'a\n\n\r\n\nb', [['a'], ['b']]],
    [
      'empty cells',
      ',\n"",a,',
      [
        ['', ''],
        ['', 'a', ''],
      ],
    ],
    ['line breaks and commas in quotes', '"a\n\nb,c",d', [['a\n\nb,c', 'd']]],
    ['doubled quotes', '"a ""b""","""",""""""', [['a "b"', '"', '""']]],
    ['quotes in a cell without', 'a "b" c,d"', [['a "b" c', 'd"']]],
    ['a quote that nobody doubled', '"a "b" c",d', [['a "b" c', 'd']]],
    ['blanks after a quoted cell', '"a" ,b', [['a', 'b']]],
    ['a cell that is never closed', 'a,b\n"c,d\ne,f', [['a', 'b'], 'open-quote', ['e', 'f']]],
    ['the same at the very end', 'a\n"', [['a'], 'open-quote']],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => expect(cellsOf(text)).toEqual(rows));

  test('other delimiters', () => {
    expect(cellsOf('a;"b;c";d,e', ';')).toEqual([['a', 'b;c', 'd,e']]);
    expect(cellsOf('a\t"b\tc"\t d', '\t')).toEqual([['a', 'b\tc', ' d']]);
  });

  test('know the line they begin on', () => {
    const text = 'a\r\n"b\r\n\r\nc"\n\n"d\n"e,f\ng\rh';
    expect(rowsOf(text).map(({ line }) => line)).toEqual([1, 2, 6, 7, 8, 9]);
  });

  test('do not depend on where the text is cut', () => {
    const text = '\r\n"a ""b""\r\n","c" ,d\r\n\r\n"e"\r\n"f""\n';
    const whole = rowsOf(text);
    for (let at = 0; at <= text.length; at++) expect(rowsOf(text, { at }), `cut at ${at}`).toEqual(whole);
  });

  test('a file of nothing but open quotes is given up', () => {
    const rows = rowsOf('"a\n'.repeat(1001));
    expect(rows.length).toBeLessThan(100);
    expect(rows.at(-1)).toMatchObject({ broken: 'open-quote', rest: true });
  });

  test('a line of any length is not kept', () => {
    const reader = new CsvReader();
    const megabyte = 'x'.repeat(1_000_000);
    const rows = Array.from({ length: 20 }, () => reader.push(megabyte)).flat();
    expect([...rows, ...reader.push('\na,b\n')]).toContainEqual(expect.objectContaining({ broken: 'too-large' }));
    expect([...reader.push('c,d\n')]).toEqual([expect.objectContaining({ cells: ['c', 'd'] })]);
  });
});

describe('what another program writes comes back', () => {
  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', ' ', 'a', ';', "'", '=', '\ufeff', '\0') }),
    anyText,
  );
  // A row of one empty cell is an empty line, which is no row.
  const table = fc
    .array(fc.array(hostile, { minLength: 1, maxLength: 4 }))
    .map((rows) => rows.filter((row) => row.length > 1 || row[0] !== ''));

  test.each(['\r\n', '\n'])('with %j at the end of lines', (newline) => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.nat(), (rows, quotes, cut) => {
        const text = papaparse.unparse(rows, { newline, quotes });
        const read = rowsOf(text, { at: cut % (text.length + 1) }).map((row) => 'cells' in row && row.cells);
        expect(read).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

test.each(Object.entries({ ...attacks, 'open cells': '"a\n', 'quotes and commas': '",' }))(
  '%s take linear time',
  (_, unit) => {
    expectLinear(unit, (text) => rowsOf(text), { most: 160_000 });
  },
);
