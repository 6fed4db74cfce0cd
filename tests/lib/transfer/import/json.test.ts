import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonReader, type Piece } from '../../../../lib/transfer/import/json.ts';
import { attacks, expectLinear } from '../../../support/linear-time.ts';

const piecesOf = (text: string, at = text.length): Piece[] => {
  const reader = new JsonReader();
  return [...reader.push(text.slice(0, at)), ...reader.push(text.slice(at)), ...reader.end()];
};

describe('pieces of JSON', () => {
  test('of a list are its entries', () => {
    expect(piecesOf(' [1, {"a": [2, {}]}, "x,]", null, []] ')).toEqual([
      { at: 1, value: 1 },
      { at: 2, value: { a: [2, {}] } },
      { at: 3, value: 'x,]' },
      { at: 4, value: null },
      { at: 5, value: [] },
    ]);
  });

  test('of a record are its members, and the entries of those that are lists', () => {
    expect(piecesOf('{"a": 1, "b": [{"c": "}"}, 2], "d": {"e": []}, "f": [], "g": "\\"]"}')).toEqual([
      { key: 'a', at: 0, value: 1 },
      { key: 'b', at: 1, value: { c: '}' } },
      { key: 'b', at: 2, value: 2 },
      { key: 'd', at: 0, value: { e: [] } },
      { key: 'g', at: 0, value: '"]' },
    ]);
  });

  test('of lists that were joined are counted on', () => {
    expect(piecesOf('[1]\n[2]').map(({ at }) => at)).toEqual([1, 2]);
  });

  test.each([
    [
      'cut in an entry',
      '[1, {"a": ',
      [
        { at: 1, value: 1 },
        { at: 2, broken: 'cut-short', rest: true },
      ],
    ],
    ['cut in a string', '{"b": ["x', [{ key: 'b', at: 1, broken: 'cut-short', rest: true }]],
    ['no JSON', 'Dear reader', [{ at: 1, broken: 'not-json', rest: true }]],
    ['empty', ' ', [{ at: 1, broken: 'not-json', rest: true }]],
    ['the wrong bracket', '[1}', [{ at: 1, broken: 'not-json', rest: true }]],
    ['a record without keys', '{1, 2}', [{ at: 1, broken: 'not-json', rest: true }]],
    ['deeper than any list', '['.repeat(100_000), [{ at: 1, broken: 'too-deep', rest: true }]],
  ])('%s: says so', (_, text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  test('one bad entry costs itself alone', () => {
    expect(piecesOf('[1, {a: 2}, undefined, 3]')).toEqual([
      { at: 1, value: 1 },
      { at: 2, broken: 'not-json' },
      { at: 3, broken: 'not-json' },
      { at: 4, value: 3 },
    ]);
  });

  test('an entry longer than any story costs itself alone, and is not kept', () => {
    const reader = new JsonReader();
    const megabyte = 'x'.repeat(1_000_000);
    reader.push('[1,"');
    const during = Array.from({ length: 70 }, () => reader.push(megabyte)).flat();
    expect([...during, ...reader.push('",2]'), ...reader.end()]).toEqual([
      { at: 2, broken: 'too-large' },
      { at: 3, value: 2 },
    ]);
  });

  test('keys are names and nothing else', () => {
    const [piece] = piecesOf('{"__proto__": [{"__proto__": {"polluted": 1}}]}');
    expect(piece).toMatchObject({ key: '__proto__', at: 1 });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('are what JSON.parse gives, wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), fc.constantFrom(undefined, 2), (list, cut, indent) => {
        const text = JSON.stringify(list, null, indent);
        const values = piecesOf(text, cut % (text.length + 1)).map((piece) => 'value' in piece && piece.value);
        expect(values).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(Object.entries({ ...attacks, backslashes: '\\', entries: '{},', keys: '"a":' }))(
  '%s take linear time',
  (_, unit) => {
    expectLinear(unit, (text) => [piecesOf(`[${text}`), piecesOf(`{"a${text}`), piecesOf(`["${text}`)], {
      most: 160_000,
    });
  },
);
