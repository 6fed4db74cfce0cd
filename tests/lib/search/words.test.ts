import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { foldedText } from '../../../lib/search/letters.ts';
import { longestTerm, wordsIn } from '../../../lib/search/words.ts';
import { expectLinear } from '../../support/linear-time.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const terms = (text: string) => wordsIn(text).map(({ term }) => term);
const spaced = (text: string) => terms(text).join(' ');

describe('spaced scripts: a term for each word', () => {
  test.each([
    ['English', 'The Mayor’s "tolls" – re-opened!', 'the mayor s tolls re opened'],
    ['initials', 'U.S. and U.N. envoys, J.R.R. Veld at 9 a.m.', 'us and un envoys jrr veld at 9 am'],
    ['no initials', 'Plan B. It fell. No.5, 3.5 and A.Lindt', 'plan b it fell no 5 3 5 and a lindt'],
    ['digits', 'Covid-19, G7, F16, 1,000 and ²', 'covid 19 g7 f16 1 000 and 2'],
    ['German', 'Die Straße nach Köln, GRÖSSE', 'die strasse nach koln grosse'],
    ['French', 'L’été à l’Œuvre, naïf', 'l ete a l oeuvre naif'],
    ['Spanish', '¿Qué pasó, señor?', 'que paso senor'],
    ['Polish', 'Łódź żółć', 'lodz zolc'],
    ['Danish', 'Ærø på smørrebrød', 'aero pa smorrebrod'],
    ['Turkish', 'İstanbul ILGIN ılgın', 'istanbul ilgin ilgin'],
    ['Vietnamese', 'Đà Nẵng được', 'da nang duoc'],
    ['Russian', 'Ещё ёлка, Й и т.е.', 'еще елка и и те'],
    ['Ukrainian', 'п’ять пʼять п\u0301ять', 'п ять п ять пять'],
    ['Greek', 'ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
    ['Arabic', 'كِتَابٌ إلى مدرسة کتاب ١٢', 'كتاب الي مدرسه كتاب 12'],
    ['Persian', 'می\u200cخواهم ۱۲', 'ميخواهم 12'],
    ['Hebrew', 'שָׁלוֹם עולם', 'שלום עולם'],
    ['Hindi', 'हिन्दी में १२३', 'हिन्दी में 123'],
    ['Tamil', 'தமிழ் செய்தி', 'தமிழ் செய்தி'],
    ['compatible forms', 'Ｆｕｌｌ ﬁne 𝔸𝔹', 'full fine ab'],
    ['letters and marks apart', 'cafe\u0301 so\u00adft', 'cafe soft'],
    ['signs that are no words', '— 🙂 … #tag @name c++', 'tag name c'],
  ])('%s', (_, text, expected) => {
    expect(spaced(text)).toBe(expected);
    expect(spaced(text.normalize('NFD'))).toBe(expected);
  });
});

test.each([
  ['Müller', 'mueller'],
  ['Mu\u0308ller', 'mueller'],
  ['SMØRREBRØD', 'smoerrebroed'],
  ['café', ''],
  ['cafe\u0301', ''],
  ['Mueller', ''],
  ['Ё', ''],
])('umlauts are also spelled out: %s', (text, also) => {
  expect(wordsIn(text).map((word) => word.also)).toEqual([also]);
});

describe('scripts without spaces: pairs, and the last sign', () => {
  test.each([
    ['Chinese', '港口，开放。', '港口 口 开放 放'],
    ['Japanese', '東京タワー', '東京 京タ タワ ワー ー'],
    ['half width', 'ﾊﾞﾅ', 'バナ ナ'],
    ['beyond 65,536', '𠮷野', '𠮷野 野'],
    ['Korean', '서울에서 열린', '서울 울에 에서 서 열린 린'],
    ['Thai', 'ไทย', 'ไท ทย ย'],
    ['beside Latin', 'PS5の5月', 'ps5 の 5 月'],
  ])('%s', (_, text, expected) => {
    expect(spaced(text)).toBe(expected);
  });

  test('each says what it is made of', () => {
    expect(wordsIn('a 東京 月').map(({ part }) => part)).toEqual(['word', 'pair', 'last', 'only']);
  });
});

test('every word stands where it says, and folds to what it is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aZé.'-9 ßÜİş東京がﾊﾞ서न\u0301\u200d𠮷🙂.U.S") }), (text) => {
      let before = 0;
      for (const { term, start, end } of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = start;
        expect(foldedText(text.slice(start, end).replaceAll('.', ''))).toContain(term);
      }
    }),
    { numRuns: 700 },
  );
});

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }),
    { numRuns: 700 },
  );
});

test('any text has words that are short, and none of them is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const term of terms(text)) expect(term.length > 0 && term.length <= longestTerm).toBe(true);
    }),
    { numRuns: 700 },
  );
  expect(terms('a'.repeat(1_000_000))).toEqual(['a'.repeat(longestTerm)]);
});

test.each(['The harbour’s tolls. ', 'Ünsere Straße ', '東京タワー', 'हिन्दी में ', 'a.b.', 'a.', 'e\u0301', '\u0301'])(
  'a long text takes time in proportion: %s',
  (piece) => expectLinear(piece, wordsIn),
);
