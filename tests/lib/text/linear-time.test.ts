import { describe, test } from 'vitest';
import { canonicalAddress, cleanAddress } from '../../../lib/text/address.ts';
import { contentWords } from '../../../lib/text/content-words.ts';
import { datesIn } from '../../../lib/text/dates.ts';
import { fold } from '../../../lib/text/fold.ts';
import { knownLabel } from '../../../lib/text/labels/known-label.ts';
import { labelKey } from '../../../lib/text/labels/label-key.ts';
import { isNoLabel } from '../../../lib/text/labels/no-label.ts';
import { namesIn } from '../../../lib/text/names.ts';
import { numbersIn } from '../../../lib/text/numbers.ts';
import { pageDate } from '../../../lib/text/page-date.ts';
import { quotesIn } from '../../../lib/text/quotes.ts';
import { readingSeconds } from '../../../lib/text/reading-time.ts';
import { sentencesIn } from '../../../lib/text/sentences.ts';
import { writtenLanguage } from '../../../lib/text/written-language.ts';
import { attacks, expectLinear } from '../../support/linear-time.ts';

// Page text is hostile: nothing here may take more than about eight times as long over eight times the text.

const perLanguage: Record<string, (text: string, language: string) => unknown> = {
  sentencesIn,
  numbersIn,
  quotesIn,
  namesIn,
  datesIn: (text, language) => datesIn(text, language, '2026-01-07'),
  pageDate,
  writtenLanguage,
  knownLabel,
  isNoLabel,
};

const others: Record<string, (text: string) => unknown> = {
  fold,
  labelKey,
  contentWords,
  readingSeconds,
  cleanAddress: (text) => cleanAddress(`https://courier.example/${text}?${text}#${text}`),
  canonicalAddress: (text) => canonicalAddress('https://courier.example/a', [text, `https://courier.example/${text}`]),
};

describe.each(Object.entries(perLanguage))('%s takes time in proportion to the text', (_, find) => {
  test.each(Object.entries(attacks))(
    '%s',
    (_, unit) => {
      for (const language of ['en', 'de', 'fr', 'ja']) expectLinear(unit, (text) => find(text, language));
    },
    60_000,
  );
});

describe.each(Object.entries(others))('%s takes time in proportion to the text', (_, read) => {
  test.each(Object.entries(attacks))('%s', (_, unit) => expectLinear(unit, read), 60_000);
});
