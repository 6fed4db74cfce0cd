import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Clause } from '../../../lib/search/clause.ts';
import { parseQuery } from '../../../lib/search/query.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

/** "port halden*": terms in a row, their spellings with a bar between, a star where a beginning will do. */
const told = ({ sought }: Clause) =>
  sought.map(({ terms, asPrefix }) => `${terms.join('|')}${asPrefix ? '*' : ''}`).join(' ');
const words = (text: string, typing?: boolean) => parseQuery(text, typing).words.map(told);

describe('words', () => {
  test.each([
    ['harbour tolls', ['harbour', 'tolls*']],
    ['harbour tolls ', ['harbour', 'tolls']],
    ['"harbour tolls"', ['harbour tolls']],
    ['"harbour tol', ['harbour tol*']],
    ['“harbour tolls” „Guten Tag“ «bon jour»', ['harbour tolls', 'guten tag', 'bon jour']],
    ['e-mail l’été', ['e mail', 'l ete*']],
    ['Müller', ['muller|mueller*']],
    ['Mueller ', ['mueller']],
    ['東京都 東京 東', ['東京 京都', '東京', '東*']],
    ['"東京 タワー"', ['東京 タワ ワー']],
    ['서울', ['서울']],
    ['foo:bar c++ 50% ', ['foo bar', 'c', '50']],
    ['', []],
    ['— … "" - ', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('the last word is whole once the reader is done', () => {
    expect(words('harbour tolls', false)).toEqual(['harbour', 'tolls']);
  });

  test('the last sign of a run takes its place in a row', () => {
    expect(parseQuery('"東京 タワ"').words[0]?.sought.map(({ at }) => at)).toEqual([0, 2]);
  });

  test('what may not be there is no beginning of a word', () => {
    const query = parseQuery('harbour -tolls -"port halden" -s');
    expect(query.words.map(told)).toEqual(['harbour']);
    expect(query.without.map(told)).toEqual(['tolls', 'port halden', 's']);
  });
});

describe('conditions', () => {
  test.each([
    ['site:courier.example', { is: true, of: { kind: 'site', value: 'courier.example' } }],
    ['-SITE:courier.example', { is: false, of: { kind: 'site', value: 'courier.example' } }],
    ['tag:"long read"', { is: true, of: { kind: 'tag', value: 'long read' } }],
    ['tag:"long re', { is: true, of: { kind: 'tag', value: 'long re' } }],
    ['author:Lindt', { is: true, of: { kind: 'author', value: 'Lindt' } }],
    ['is:Unread', { is: true, of: { kind: 'is', value: 'unread' } }],
    ['before:2026-03-05', { is: true, of: { kind: 'before', value: '2026-03-05' } }],
    ['after:2026/3', { is: true, of: { kind: 'after', value: '2026-03-01' } }],
    ['after:2026', { is: true, of: { kind: 'after', value: '2026-01-01' } }],
  ])('%s', (text, condition) => {
    expect(parseQuery(`harbour ${text}`)).toMatchObject({ conditions: [condition], misunderstood: [] });
    expect(words(`harbour ${text}`)).toEqual(['harbour']);
  });

  test.each([
    ['tag:', 'no-value'],
    ['site:""', 'no-value'],
    ['is:great', 'no-such-state'],
    ['before:2026-02-31', 'no-date'],
    ['after:soon', 'no-date'],
  ])('%s is left out, and said to be', (text, why) => {
    expect(parseQuery(`harbour ${text} tolls `)).toEqual({
      ...parseQuery(`harbour ${' '.repeat(text.length)} tolls `),
      misunderstood: [{ from: { start: 8, end: 8 + text.length }, why }],
    });
  });
});

test('nothing typed is wrong', () => {
  const piece = fc.constantFrom(
    '-',
    '"',
    '“',
    ':',
    ' ',
    'is:',
    'tag:',
    'before:',
    'a',
    '東京',
    'ü',
    '2026',
    '\ud800',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const text = pieces.join('');
      const { words, without, misunderstood } = parseQuery(text);
      for (const { sought } of [...words, ...without]) {
        expect(sought[0]?.at).toBe(0);
        for (const { terms } of sought) expect(terms.every((term) => term.length > 0)).toBe(true);
      }
      for (const { from } of misunderstood) expect(text.slice(from.start, from.end)).toMatch(/:/);
    }),
    { numRuns: 500 },
  );
});
