import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from '../../../lib/text/numbers.ts';

/** "words = value unit". */
const cases: [language: string, sentence: string, numbers: string[]][] = [
  ['en', 'The city spent more than $13 million on it.', ['more than $13 million = 13000000 USD']],
  ['en', 'Rents rose 5.2 percent, or £1.2bn.', ['5.2 percent = 5.2 %', '£1.2bn = 1200000000 GBP']],
  [
    'en',
    'At least 40 people fled, including 11 children.',
    ['At least 40 people = 40 people', '11 children = 11 children'],
  ],
  ['en', 'They planned $40-50 billion of harbours.', ['$40-50 billion = 40000000000 USD']],
  ['en', 'A 20-year plan for two dozen homes.', ['20-year = 20 year', 'two dozen homes = 24 homes']],
  [
    'en',
    'Some 10 lakh voters; 10,00,000 ballots.',
    ['Some 10 lakh voters = 1000000 voters', '10,00,000 ballots = 1000000 ballots'],
  ],
  ['en', 'In 2014 the 34-year-old mayor, 34, won 3-2 at 5 p.m.', []],
  ['en', 'Route 66, No. 10, F-16, G7 and the 5th of them.', []],
  ['en', 'Call 555 123 4567 or see article 5.', []],
  ['en', 'She bought five 787 jets.', []],
  ['de', 'Der Umbau kostet rund 3,4 Milliarden Euro.', ['rund 3,4 Milliarden Euro = 3400000000 EUR']],
  [
    'de',
    '20 Mio. Franken und 100.000 Unterschriften.',
    ['20 Mio. Franken = 20000000 CHF', '100.000 Unterschriften = 100000 Unterschriften'],
  ],
  ['de', 'Der Zins liegt bei minus 0,4 Prozent.', ['minus 0,4 Prozent = -0.4 %']],
  ['de', 'Um 20 Uhr, 34 Jahre alt, im Artikel 5, am 5. Mai.', []],
  [
    'fr',
    'Plus de 7 000 morts et 1,5 million d’euros.',
    ['Plus de 7 000 morts = 7000 morts', '1,5 million d’euros = 1500000 EUR'],
  ],
  ['fr', 'Une vingtaine de pompiers, à 14h30.', ['Une vingtaine de pompiers = 20 pompiers']],
  [
    'es',
    'Unas 13,000 personas y tres mil millones de euros.',
    ['Unas 13,000 personas = 13000 personas', 'tres mil millones de euros = 3000000000 EUR'],
  ],
  ['es', 'Subió un 3,5 %.', ['3,5 % = 3.5 %']],
  ['pt', 'Custou R$ 3,5 milhões a 2 mil pessoas.', ['R$ 3,5 milhões = 3500000 BRL', '2 mil pessoas = 2000 pessoas']],
  ['it', 'Almeno 15 persone e 20mila euro.', ['Almeno 15 persone = 15 persone', '20mila euro = 20000 EUR']],
  [
    'nl',
    'Ruim 3.000 mensen, 2,5 miljard euro.',
    ['Ruim 3.000 mensen = 3000 mensen', '2,5 miljard euro = 2500000000 EUR'],
  ],
  ['sv', 'Drygt 3 000 personer, 15 procent.', ['Drygt 3 000 personer = 3000 personer', '15 procent = 15 %']],
  ['nb', 'Veien koster 2,5 milliarder kroner.', ['2,5 milliarder kroner = 2500000000 NOK']],
  ['pl', 'Ponad 3 tys. osób i 14 mld funtów.', ['Ponad 3 tys. osób = 3000 osób', '14 mld funtów = 14000000000 GBP']],
  [
    'ru',
    'Около 3 тыс. человек и 2,5 млрд рублей.',
    ['Около 3 тыс. человек = 3000 человек', '2,5 млрд рублей = 2500000000 RUB'],
  ],
  ['tr', 'Yüzde 15 artışla 7 bin lira.', ['Yüzde 15 = 15 %', '7 bin lira = 7000 TRY']],
  [
    'ja',
    '約2万人が3億4000万円を払い、34歳の男は午後3時に帰った。',
    ['約2万人 = 20000 人', '3億4000万円 = 340000000 JPY'],
  ],
  ['zh', '超过20亿元，3.5万人，2024年。', ['超过20亿元 = 2000000000 CNY', '3.5万人 = 35000 人']],
];

test.each(cases)('%s: %s', (language, sentence, expected) => {
  const found = numbersIn(sentence, language);
  expect(
    found.map(({ start, end, value, unit }) => `${sentence.slice(start, end)} = ${value}${unit ? ` ${unit}` : ''}`),
  ).toEqual(expected);
});

test('says what is counted, with the names that belong to it', () => {
  const sentence = 'The league sent 2,500 soldiers from Ostby, Norland and Sund on Monday.';
  const [found] = numbersIn(sentence, 'en');
  expect(sentence.slice(found?.of?.start, found?.of?.end)).toBe('soldiers from Ostby, Norland and Sund');
});

test('a bare "$" is the dollar of the page’s region', () => {
  expect(numbersIn('It cost $5 million.', 'en-AU')[0]?.unit).toBe('AUD');
  expect(numbersIn('It cost $5 million.', 'en')[0]?.unit).toBe('USD');
});

test('ranges lie in the text, and every digit of it that makes the value stands in the range', () => {
  const piece = fc.constantFrom(
    'more than ',
    '$',
    '1,000',
    '2.5',
    ' million',
    '%',
    ' people',
    '5',
    '-',
    ' ',
    'zwei ',
    'between ',
    ' to ',
    ' and ',
    'two hundred',
    'm ',
    '二十',
    '½',
    '€',
    '万',
    '人',
    ' Uhr',
    '’',
    '.',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom('en', 'de', 'fr', 'ja', 'es', 'tr', 'zh'),
      (pieces, language) => {
        const text = pieces.join('');
        for (const { start, end, value, of } of numbersIn(text, language)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          const words = text.slice(start, end);
          // A number word has no digits; a digit in its range is its unit's, "zwei Uhr5".
          const said = /^\P{N}*(?:zwei|hundred|二十)/u.test(words) ? '' : words.replace(/\D/g, '');
          // Noughts may be a magnitude's, and stand between digits in "5万25"; every other digit is the page’s own. Behind it
          // may stand the far end of a range, or a unit with a digit in it.
          const told = said.replaceAll('0', '');
          if (said) expect(told.startsWith(String(Math.abs(value)).replace(/[^1-9]/g, ''))).toBe(true);
          if (of) expect(of.start).toBeLessThan(of.end);
        }
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);
