import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { excerptOf, marksIn } from '../../../lib/search/excerpt.ts';
import { parseQuery } from '../../../lib/search/query.ts';

// Thousands of cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

/** The stretch with its marks in brackets. */
function shown(texts: string[], query: string, length?: number): string | undefined {
  const excerpt = excerptOf(texts, parseQuery(query), length);
  return excerpt && marked(excerpt.text, excerpt.marks);
}

const marked = (text: string, marks: { start: number; end: number }[]): string =>
  marks.reduceRight((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text);

const filler = 'The council met for hours and did not say what it wants to do about the roads. '.repeat(6);

describe('marks', () => {
  test.each([
    ['accents and capitals', 'MÜLLER in Köln', 'muller köln', '[MÜLLER] in [Köln]'],
    ['an umlaut spelled out', 'Mueller', 'Müller', '[Mueller]'],
    ['an umlaut spelled out by who asks', 'Müller', 'muell', '[Müller]'],
    ['letters that fold to two', 'Die Straße endet', 'strasse', 'Die [Straße] endet'],
    ['letters and marks apart', 'Le cafe\u0301 ferme', 'café', 'Le [cafe\u0301] ferme'],
    ['the whole word of a beginning', 'Harbour tolls', 'harb', '[Harbour] tolls'],
    ['initials', 'The U.S. envoy', 'us', 'The [U.S]. envoy'],
    ['words in a row as one', 'Port Halden, Port Tolvan', '"port halden"', '[Port Halden], Port Tolvan'],
    ['pairs of a run', '東京都の港', '東京都', '[東京都]の港'],
    ['within a run', '서울에서 열린', '서울', '[서울]에서 열린'],
    ['one sign', '新港口', '港', '新[港口]'],
    ['half width', 'ﾊﾞﾅﾅの港', 'バナナ', '[ﾊﾞﾅﾅ]の港'],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, marksIn(text, parseQuery(query)))).toBe(expected);
  });

  test('nothing that was not asked for', () => {
    expect(marksIn('Harbour tolls', parseQuery('is:read -tolls'))).toEqual([]);
    expect(excerptOf(['Harbour tolls'], parseQuery('is:read -tolls'))).toBeUndefined();
  });
});

describe('the stretch', () => {
  test('has most of what was asked for, wherever it is', () => {
    const texts = [`Tolls. ${filler}`, `${filler}The harbour raises its tolls in May. ${filler}`];
    expect(excerptOf(texts, parseQuery('harbour tolls'))?.of).toBe(1);
    expect(shown(texts, 'harbour tolls', 80)).toContain('The [harbour] raises its [tolls] in May.');
  });

  test('begins and ends with words, at a sentence where one begins nearby', () => {
    const { text = '', at } = excerptOf([`${filler}A ferry sank. ${filler}`], parseQuery('ferry '), 120) ?? {};
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).toMatch(/^The council|^A ferry/);
    expect(text).toMatch(/\w$|\.$/);
    expect(at?.start).toBeGreaterThan(0);
  });

  test('is all of a short text', () => {
    expect(shown(['Harbour tolls rise'], 'tolls ')).toBe('Harbour [tolls] rise');
  });

  test('is cut between signs where there are no spaces', () => {
    const { text = '' } = excerptOf([`${'𠮷野'.repeat(200)}港口${'𠮷野'.repeat(200)}`], parseQuery('港口'), 60) ?? {};
    expect(text).toContain('港口');
    expect(text.length).toBeLessThanOrEqual(62);
    expect(text.isWellFormed()).toBe(true);
  });
});

test('is verbatim, and its marks lie in it in order, for any text and query', () => {
  const piece = fc.constantFrom(
    'harbour',
    'Ü',
    'ü',
    ' ',
    '. ',
    '東京',
    '都',
    '"',
    '-',
    'tolls',
    'e\u0301',
    '𠮷',
    '🙂',
    'a.b.',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, fc.integer({ min: 1, max: 80 }), (texts, query, length) => {
      const excerpt = excerptOf(texts, parseQuery(query), length);
      if (!excerpt) return;
      expect(excerpt.text).toBe(texts[excerpt.of]?.slice(excerpt.at.start, excerpt.at.end));
      expect(excerpt.marks.length).toBeGreaterThan(0);
      let before = -1;
      for (const { start, end } of excerpt.marks) {
        expect(start).toBeGreaterThan(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(excerpt.text.length);
    }),
    { numRuns: 2000 },
  );
});
