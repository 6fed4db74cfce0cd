import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotesIn } from '../../../lib/text/quotes.ts';

/** "words = speaker", "?" where the sentence does not say who. */
const cases: [language: string, sentence: string, quotes: string[]][] = [
  ['en', '“The bridge was never safe,” Ada Lind said on Monday.', ['The bridge was never safe, = Ada Lind']],
  ['en', '“The bridge was never safe,” said Mayor Ada Lind, who built it.', ['The bridge was never safe, = Ada Lind']],
  ['en', '“We paid for it,” Ada Lind, an engineer at Norland Rail, said.', ['We paid for it, = Ada Lind']],
  [
    'en',
    'Ada Lind told reporters: "We will not pay for this bridge."',
    ['We will not pay for this bridge. = Ada Lind'],
  ],
  ['en', "'We don't pay for bridges,' said Professor Tom Okoro.", ["We don't pay for bridges, = Tom Okoro"]],
  ['en', '“The bridge was never safe,” he said.', ['The bridge was never safe, = ?']],
  ['en', 'And nobody asked us,” said Dr. Tom Okoro.', ['And nobody asked us, = Tom Okoro']],
  ['en', 'Her book “The Long Way Home” sold well, so-called “experts” wrote.', []],
  ['en', 'It was the boys’ bridge, and it wasn’t the girls’ one.', []],
  ['de', '„Wir zahlen dafür nicht“, sagte Bürgermeisterin Ada Lind.', ['Wir zahlen dafür nicht = Ada Lind']],
  [
    'de',
    '«Das Neue an der Brücke ist der Rost», erklärt Martin Frey, Ingenieur in Ostby.',
    ['Das Neue an der Brücke ist der Rost = Martin Frey'],
  ],
  ['fr', '« Nous ne paierons pas », a déclaré Claire Dupin.', ['Nous ne paierons pas = Claire Dupin']],
  ['es', '«No vamos a pagar», dijo el alcalde José Lindo.', ['No vamos a pagar = José Lindo']],
  ['pt', '“Não vamos pagar nada”, disse a prefeita Ana Lima.', ['Não vamos pagar nada = Ana Lima']],
  ['it', '"Non paghiamo il ponte", ha detto Giulia Conti.', ['Non paghiamo il ponte = Giulia Conti']],
  ['nl', '“Wij betalen niet mee”, zegt Jan Visser.', ['Wij betalen niet mee = Jan Visser']],
  ['sv', '”Vi betalar inte för bron”, säger Anna Lind.', ['Vi betalar inte för bron = Anna Lind']],
  ['nb', '«Vi betaler ikke for broen», sier Anna Lind.', ['Vi betaler ikke for broen = Anna Lind']],
  ['ja', '高橋知事は「橋の費用は一切払わない」と述べた。', ['橋の費用は一切払わない = 高橋']],
  ['ja', '大賞は映画「橋の上で待っていた人」が受賞した。', []],
  ['zh', '市长李明表示：“我们不会为这座桥付钱。”', ['我们不会为这座桥付钱。 = 李明']],
];

test.each(cases)('%s: %s', (language, sentence, expected) => {
  const found = quotesIn(sentence, language);
  expect(
    found.map(
      ({ start, end, speaker }) =>
        `${sentence.slice(start, end)} = ${speaker ? sentence.slice(speaker.start, speaker.end) : '?'}`,
    ),
  ).toEqual(expected);
});

test('ranges lie in the text, in order, and no speaker stands inside a quote', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '「',
    '」',
    'We will pay ',
    'Ada Lind ',
    ' said ',
    ', ',
    '. ',
    'don’t ',
    ' sagte ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'fr', 'sv', 'ja'),
      (pieces, language) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, speaker } of quotesIn(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (speaker) expect(speaker.end <= start || speaker.start >= end).toBe(true);
          at = end;
        }
      },
    ),
  );
});
