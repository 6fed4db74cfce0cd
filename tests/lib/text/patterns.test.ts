import { expect, test, vi } from 'vitest';
import { attacks } from '../../support/linear-time.ts';
import { patternsMade, patternsOf } from '../../support/patterns.ts';
import { sourceFiles } from '../../support/source-files.ts';

// Page text is hostile: no pattern of ours may take long over a text of any shape, whatever cuts its text short today.

const length = 100_000;
const mostMs = 50;
// What makes a pattern try again from every letter is often only that it fails at the end.
const ends = ['', '\n', '!x'];

const files = sourceFiles('lib/text/**/*.ts', 'lib/brief/**/*.ts');

test.each(files.map((file) => [file.name, file] as const))(
  '%s has no pattern that takes long',
  (_, file) => expect(slowOf(patternsOf(file))).toEqual([]),
  60_000,
);

test('nor are such put together when texts of any language are read', async () => {
  vi.resetModules();
  const made = await patternsMade(async () => {
    const [{ sentencesIn }, { numbersIn }, { datesIn }, { namesIn }, { quotesIn }, { knownLabel }] = await Promise.all([
      import('../../../lib/text/sentences.ts'),
      import('../../../lib/text/numbers.ts'),
      import('../../../lib/text/dates.ts'),
      import('../../../lib/text/names.ts'),
      import('../../../lib/text/quotes.ts'),
      import('../../../lib/text/labels/known-label.ts'),
    ]);
    const text = '“We pay 1,200 euros,” said Mayor Ada Lind of Ostby on 5 May 2026. 「2万人」と田中太郎氏は述べた。';
    for (const language of [
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'sv',
      'da',
      'no',
      'fi',
      'pl',
      'cs',
      'ru',
      'uk',
      'tr',
      'ja',
      'zh',
      'ko',
      'ar',
    ]) {
      sentencesIn(text, language);
      numbersIn(text, language);
      datesIn(text, language, '2026-01-07');
      namesIn(text, language);
      quotesIn(text, language);
      knownLabel('Why it matters:', language);
    }
  });
  expect(made.length).toBeGreaterThan(20);
  expect(slowOf(made)).toEqual([]);
}, 60_000);

test('a pattern that tries again from every letter is found', () => {
  expect(slowOf([/\s+$/])).not.toEqual([]);
  expect(slowOf([/(?<!\s)\s+$/])).toEqual([]);
});

/** Patterns with what they are slow on. Shorter texts first: a pattern that doubles with each letter must not hold us up. */
function slowOf(patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    // Without a repetition that has no end, no text takes longer than its length.
    if (!/[*+]|\{\d+,\}/.test(pattern.source)) return [];
    for (const [name, unit] of Object.entries(attacks)) {
      for (const end of ends) {
        for (const letters of [25, length / 32, length / 8, length]) {
          const ms = timeOf(pattern, unit.repeat(Math.ceil(letters / unit.length)) + end);
          if (ms > mostMs && timeOf(pattern, unit.repeat(Math.ceil(letters / unit.length)) + end) > mostMs)
            return [`${pattern}: ${Math.round(ms)} ms for ${letters} letters, ${name}`];
        }
      }
    }
    return [];
  });
}

/** On this thread's processor: a busy machine makes every clock lie. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.threadCpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  const { user, system } = process.threadCpuUsage(before);
  pattern.lastIndex = 0;
  return (user + system) / 1000;
}
