import { expect, test } from 'vitest';
import { datesIn } from '../../../lib/text/dates.ts';
import { namesIn } from '../../../lib/text/names.ts';
import { numbersIn } from '../../../lib/text/numbers.ts';
import { quotesIn } from '../../../lib/text/quotes.ts';
import { sentencesIn } from '../../../lib/text/sentences.ts';
import { writtenLanguage } from '../../../lib/text/written-language.ts';

// Page text is hostile: no finder may take more than about eight times as long over eight times the text.

const finders: Record<string, (text: string, language: string) => unknown> = {
  sentencesIn,
  numbersIn,
  quotesIn,
  namesIn,
  datesIn: (text, language) => datesIn(text, language, '2026-01-07'),
  writtenLanguage,
};

const attacks: Record<string, string> = {
  'one letter': 'a',
  'one capital': 'A',
  digits: '1',
  'grouped digits': '1,000',
  'spaced digits': '1 000 ',
  spaces: ' ',
  'opening quotes': '“',
  'straight quotes': '" ',
  'quotes and names': '“We pay for it” Ada Lind ',
  apostrophes: "'a",
  commas: ', ',
  dots: 'A. ',
  'capital words': 'Ada ',
  'titles and names': 'President Ada Lind, the mayor, ',
  'speech verbs': 'Ada said said ',
  'months and years': 'in May 2014 of ',
  'signs of money': '$€ ',
  'Japanese brackets': '「大統領（',
};

for (const [finder, find] of Object.entries(finders)) {
  test.each(Object.entries(attacks))(
    `${finder} takes time in proportion to the text: %s`,
    (_, unit) => {
      const time = (length: number, language: string) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 2; round++) {
          const started = performance.now();
          find(text, language);
          best = Math.min(best, performance.now() - started);
        }
        return best;
      };
      for (const language of ['en', 'de', 'ja']) {
        time(1_000, language);
        const once = time(10_000, language);
        const eightfold = time(80_000, language);
        // Linear is 8, quadratic 64; a busy machine lies between. Under 150 ms the clock measures the machine, and a reader waits for nothing.
        if (eightfold > 150) expect(eightfold / once, `${language}: ${once} ms, then ${eightfold} ms`).toBeLessThan(40);
      }
    },
    60_000,
  );
}
