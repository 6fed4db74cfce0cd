import { expect, test } from 'vitest';
import { pageDate } from '../../../lib/text/page-date.ts';

test.each([
  ['2022-01-05T14:30:00+01:00', 'en', '2022-01-05T14:30:00+01:00'],
  ['2022-01-05 14:30', 'de', '2022-01-05T14:30'],
  ['20220105', 'en', '2022-01-05'],
  ['5. Januar 2022, 14:30 Uhr', 'de', '2022-01-05T14:30'],
  ['Jan. 5, 2022', 'en', '2022-01-05'],
  ['Published on January 5th, 2022 at 2:30 pm', 'en', '2022-01-05T14:30'],
  ['Wed, 05 Jan 2022 14:30:00 GMT', 'fr', '2022-01-05T14:30:00'],
  ['le 5 janvier 2022 à 14h30', 'fr', '2022-01-05T14:30'],
  ['5 de enero de 2022', 'es', '2022-01-05'],
  ['5 января 2022', 'ru', '2022-01-05'],
  ['2022年1月5日', 'ja', '2022-01-05'],
  ['2022년 1월 5일', 'ko', '2022-01-05'],
  ['05.01.2022', 'de', '2022-01-05'],
  ['01/05/2022', 'en-US', '2022-01-05'],
  ['05/01/2022', 'en-GB', '2022-01-05'],
  ['25/01/2022', 'en', '2022-01-25'],
  ['il y a 3 jours', 'fr', undefined],
  ['Tuesday, 5 January', 'en', undefined],
  ['2022-13-45', 'en', undefined],
])('%s in %s', (text, language, date) => {
  expect(pageDate(text, language)).toBe(date);
});
