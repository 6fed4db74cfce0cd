import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesIn } from '../../../lib/text/dates.ts';

// Published on Wednesday, 7 January 2026, unless the case says otherwise.
const published = '2026-01-07T23:30:00-05:00';

/** "words = date", "words = ?" where no one day is named; nothing where the sentence names no time. */
const cases: [language: string, sentence: string, dates: string[]][] = [
  [
    'en',
    'The minister said on Tuesday that the road will open on Monday.',
    ['Tuesday = 2026-01-06', 'Monday = 2026-01-12'],
  ],
  ['en', 'Police closed the bridge on Wednesday.', ['Wednesday = 2026-01-07']],
  ['en', 'The ferry sank last Wednesday.', ['last Wednesday = 2025-12-31']],
  ['en', 'Voters decide next Tuesday.', ['next Tuesday = 2026-01-13']],
  ['en', 'The council met on Friday night.', ['Friday night = 2026-01-02']],
  ['en', 'Lind arrived yesterday and leaves tomorrow.', ['yesterday = 2026-01-06', 'tomorrow = 2026-01-08']],
  ['en', 'The hearing is set for January 12.', ['January 12 = 2026-01-12']],
  ['en', 'The fire began on Dec. 30, 2025.', ['Dec. 30, 2025 = 2025-12-30']],
  ['en', 'It has been shut since 2019.', ['since 2019 = 2019']],
  ['en', 'They met in May 2020 and last March.', ['May 2020 = 2020-05', 'last March = 2025-03']],
  ['en', 'The strike began last week.', ['last week = ?']],
  ['en', 'Prices fell last month and last year.', ['last month = 2025-12', 'last year = 2025']],
  ['en', 'The mill closed three days ago.', ['three days ago = 2026-01-04']],
  ['en', 'The first one (2014) was smaller.', ['2014 = 2014']],
  ['en', 'May said the March for Bread was fine, and April Okoro agreed.', []],
  ['en', 'You may pay 5 times, or march on.', []],
  ['en', 'A crowd of 2000 people, of 1900 sites.', []],
  ['en', 'Shops open early on Black Friday.', []],
  ['de', 'Die Brücke wird am Montag gesperrt.', ['Montag = 2026-01-12']],
  ['de', 'Das teilte die Stadt am Donnerstag mit.', ['Donnerstag = 2026-01-01']],
  [
    'de',
    'Am 5. Januar 2026 und seit 2019, gestern und im März 2024.',
    ['5. Januar 2026 = 2026-01-05', 'seit 2019 = 2019', 'gestern = 2026-01-06', 'März 2024 = 2024-03'],
  ],
  [
    'de',
    'Der Zug hielt am Freitagnachmittag, vor zwei Tagen noch nicht.',
    ['Freitagnachmittag = 2026-01-02', 'vor zwei Tagen = 2026-01-05'],
  ],
  ['fr', 'Le pont a fermé jeudi soir, le 1er janvier.', ['jeudi soir = 2026-01-01', '1er janvier = 2026-01-01']],
  [
    'fr',
    'La loi date de janvier 2020 ; elle change depuis 2019, hier encore.',
    ['janvier 2020 = 2020-01', 'depuis 2019 = 2019', 'hier = 2026-01-06'],
  ],
  ['es', 'El 5 de enero de 2026 llovió, y ayer también.', ['5 de enero de 2026 = 2026-01-05', 'ayer = 2026-01-06']],
  [
    'pt',
    'A ponte fechou em 5 de janeiro de 2026, disse ontem.',
    ['5 de janeiro de 2026 = 2026-01-05', 'ontem = 2026-01-06'],
  ],
  ['it', 'Il 16 dicembre è caduto il ponte, ieri un altro.', ['16 dicembre = 2025-12-16', 'ieri = 2026-01-06']],
  [
    'nl',
    'Op 5 januari en in oktober 2020, vorig jaar.',
    ['5 januari = 2026-01-05', 'oktober 2020 = 2020-10', 'vorig jaar = 2025'],
  ],
  ['sv', 'Bron stängdes på måndagen, den 5 januari 2026.', ['måndagen, den 5 januari 2026 = 2026-01-05']],
  ['nb', 'Broen ble stengt 5. januar, i fjor også.', ['5. januar = 2026-01-05', 'i fjor = 2025']],
  ['pl', 'Most zamknięto 5 stycznia 2026, wczoraj otwarto.', ['5 stycznia 2026 = 2026-01-05', 'wczoraj = 2026-01-06']],
  ['ru', 'Мост закрыли 5 января, вчера открыли.', ['5 января = 2026-01-05', 'вчера = 2026-01-06']],
  ['tr', 'Köprü 27 Mart Cuma günü açılacak.', ['27 Mart Cuma günü = 2026-03-27']],
  ['ja', '橋は2026年1月5日に閉鎖され、昨年も閉じた。', ['2026年1月5日 = 2026-01-05', '昨年 = 2025']],
  ['zh', '大桥于1月5日关闭，昨天重开。', ['1月5日 = 2026-01-05', '昨天 = 2026-01-06']],
  ['en', 'Filed 2026-01-05, not 2026-13-45.', ['2026-01-05 = 2026-01-05']],
];

test.each(cases)('%s: %s', (language, sentence, expected) => {
  const found = datesIn(sentence, language, published);
  expect(found.map(({ start, end, date }) => `${sentence.slice(start, end)} = ${date ?? '?'}`)).toEqual(expected);
});

test('without a day of publication, what counts from it is found and not resolved', () => {
  expect(datesIn('It closed on Tuesday, in May 2020.', 'en').map(({ date }) => date)).toEqual([undefined, '2020-05']);
});

test('ranges lie in the text, and dates exist', () => {
  const piece = fc.constantFrom(
    'on ',
    'Monday',
    ' January ',
    '31',
    '30',
    '2',
    '2026',
    ', ',
    'last ',
    'Feb. ',
    'yesterday',
    ' will ',
    'am ',
    'Mai',
    ' 29. ',
    '2月30日',
    '13月',
    '-',
    'in ',
    ' to ',
    ' bis ',
    'Montag',
    '1er ',
    ' mai ',
    'the third quarter of ',
    '令和6年',
    '上周二',
    'until ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'fr', 'ja', 'tr', 'zh', 'pt'),
      (pieces, language) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, date } of datesIn(text, language, published)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (date?.length === 10) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
          if (date) expect(date).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/);
          at = end;
        }
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);
