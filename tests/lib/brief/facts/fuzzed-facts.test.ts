import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Article } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

// Long form, before a release: FUZZED=10000 npx vitest run --project unit tests/lib/brief/facts/fuzzed-facts.test.ts
const runs = Number(process.env.FUZZED ?? 300);

const figures = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.integer({ min: 1000, max: 99_999_999 }).map((value) => value.toLocaleString('en')),
  fc.integer({ min: 1000, max: 99_999_999 }).map((value) => value.toLocaleString('de')),
  fc.integer({ min: 10_000, max: 99_999_999 }).map((value) => value.toLocaleString('fr')),
  fc.float({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(1)),
  fc.float({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
  fc.constantFrom(
    '½',
    '2½',
    '１２',
    '٣٤',
    '4-0',
    '10:30',
    '2026-01-05',
    '1-2-3',
    '0',
    '00',
    '1.',
    ',5',
    '1,2,3',
    '12.345.678',
  ),
);

const words = fc.constantFrom(
  ...'and| or |more than |less than |about |some |from |to |between |up from |of the | out of |%| percent| Prozent| %| million| Millionen| Mio.| Mrd. Euro| milliards d’euros| bn| billion| lakh| crore|万人|億円| euros| dollars|$|€|£|¥|₹|US$| people| soldiers from five countries| cars| years| Jahre| km²|-year-old|th|st|. |, |; | – |—|(|)|“|”|„|“ |« | »|"|「|」| said Mayor Ada Lind| sagte Anna Berg| a déclaré Jean Morel|と述べた。| on Monday| am Dienstag| jeudi soir| in May 2014| since 2019|5月3日|The bridge closed| two thousand | a dozen | zwei | trois cents | in Ostby| OSTBY, Norland — |\u00a0|\u202f|\u200b|é|e\u0301|😀|A.|Dr. |z. B. |U.S. '.split(
    '|',
  ),
);

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: figures },
      { weight: 5, arbitrary: words },
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim() || 'Nothing.');

const story: fc.Arbitrary<Article> = fc
  .record({
    headline: text,
    paragraphs: fc.array(text, { minLength: 1, maxLength: 6 }),
    language: fc.constantFrom('en', 'de', 'fr', 'es', 'sv', 'ru', 'hi', 'ja', 'zh', 'ar', 'und'),
  })
  .map(({ headline, paragraphs, language }) => {
    const article = articleOf('', { language, title: headline });
    const kinds = ['headline', ...paragraphs.map(() => 'paragraph')] as const;
    article.blocks = [headline, ...paragraphs].map((words, at) => ({
      id: `b${at}`,
      kind: kinds[at] as 'headline' | 'paragraph',
      text: words.toWellFormed(),
      marks: [],
    }));
    return article;
  });

test(
  `of ${runs} fuzzed stories, every fact stands in its sentence, and every digit of a value in its words`,
  () =>
    fc.assert(
      fc.property(story, (article) => {
        for (const fact of factsOf(storyOf(article, sentencesOf(article), []))) {
          const sentence = textOf(article, fact.sentence);
          const shown = textOf(article, fact.at);
          expect(fact.at.block).toBe(fact.sentence.block);
          expect(fact.at.start).toBeGreaterThanOrEqual(fact.sentence.start);
          expect(fact.at.end).toBeLessThanOrEqual(fact.sentence.end);
          expect(sentence).toContain(shown);
          expect(shown.trim()).not.toBe('');
          if (fact.kind === 'number') expect(lackedDigits(fact.value, shown), `${fact.value} of “${shown}”`).toBe('');
        }
      }),
      { seed: 20260107, numRuns: runs },
    ),
  600_000,
);

/**
 * The value's digits, where they do not stand in the words in this order. Figures in words have none, and what hangs on letters is part
 * of a name: "two A380".
 */
function lackedDigits(value: number, shown: string): string {
  const written = digitsIn(shown.replace(/[\p{L}\p{M}²³°º][\p{Nd}½¼¾.,]+/gu, ''));
  const told = digitsIn(Math.abs(value).toLocaleString('en', { maximumSignificantDigits: 15, useGrouping: false }));
  const significant = told.replace(/^0+|0+$/g, '');
  return written === '' || written.includes(significant) ? '' : significant;
}

/** In whatever script they are written; halves and quarters as they are read. */
const digitsIn = (text: string): string =>
  text
    .replace(/[½¼¾]/g, (part) => ({ '½': '5', '¼': '25', '¾': '75' })[part] ?? '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\D/g, '');

/** Digits of a script stand side by side from nought to nine, in blocks that begin at a multiple of ten from their nought. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
