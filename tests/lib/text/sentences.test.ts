import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from '../../../lib/text/sentences.ts';

/** The sentences as they should be, joined by " | ". */
const cases: [language: string, sentences: string][] = [
  // Abbreviations, titles, initials
  ['en', 'Dr. Lind paid $4.5 million on Jan. 5. | The deal closed.'],
  ['en', 'The U.S. Senate met at 5 p.m. Monday. | It voted.'],
  ['en', 'He left the U.S. | The ferry sank.'],
  ['en', 'J. R. Okoro wrote to Gov. Ada Lind. | She answered.'],
  ['en', 'So did I. | The harbour reopened.'],
  ['en', 'Harbour Co. Ltd. fell 3.5 percent. | Rivals rose.'],
  ['en', 'No. 10 said little. | Then No. 11 spoke.'],
  ['en', 'It costs approx. 5 euros, i.e. nothing. | Nobody paid.'],
  ['de', 'Das gilt z. B. für Ostby. | Am 5. Mai kam Dr. Lind.'],
  ['de', 'Im 19. Jahrhundert war Nr. 5 leer. | Danach zog ein Bäcker ein.'],
  ['de', 'Der Umbau kostet ca. 20 Mio. Euro. | Die Stadt zahlt.'],
  ['fr', 'M. Dupin a parlé. | Il est parti.'],
  ['es', 'El Sr. Lindo habló. | La sala calló.'],
  ['nb', 'Han kom 5. januar. | Det snødde.'],
  ['pl', 'Wzrost wyniósł np. 5 proc. rocznie. | Rząd milczy.'],
  // Quotes
  ['en', '“Is it over?” she asked. | “No!” Mayor Ada Lind said.'],
  ['en', '“It is over.” | Lind said the city would pay.'],
  ['en', 'He said: “We go. | Then we stay.” | Nobody moved.'],
  ['de', '„Warum?“ fragte er. | „Darum.“ | Er ging.'],
  ['fr', '« Non ! » a dit Mme Dupin. | Elle est partie.'],
  ['ja', '知事は「中止する。」と述べた。 | 市は反対した。'],
  ['zh', '“我们会继续。”他说。 | 会议结束了。'],
  // Dots, marks, missing spaces
  ['en', 'We wait … and then we go. | Nobody comes.'],
  ['en', 'They “will […] Then rebuild” it. | That is all.'],
  ['en', 'What?! | No.'],
  ['en', 'Is it a phone? | iPhone sales fell.'],
  ['ru', 'Цены выросли на 5 тыс. рублей. | Власти молчат.'],
  ['hi', 'बैठक समाप्त हुई। | सब घर गए।'],
];

test.each(cases)('%s: %s', (language, expected) => {
  const text = expected.replaceAll(' | ', /^(?:ja|zh)/.test(language) ? '' : ' ');
  expect(sentencesIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected.split(' | '));
});

test('notes and missing spaces stay with the sentence before', () => {
  const text = 'The bridge fell.[1] It was old.“We knew,” he said.';
  expect(sentencesIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'The bridge fell.[1]',
    'It was old.',
    '“We knew,” he said.',
  ]);
});

test('a language that is none is read as English', () => {
  expect(sentencesIn('It rained. It stopped.', 'english!')).toHaveLength(2);
});

test('every character that is not blank lies in exactly one sentence, in order', () => {
  const piece = fc.constantFrom(
    'Dr. ',
    'Lind',
    '. ',
    '? ',
    '“',
    '”',
    ' said ',
    '…',
    '5. ',
    'Mai',
    '。',
    '「',
    '」',
    '[1]',
    ' ',
    '\u2028',
    'é',
    '😀',
    '.',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('en', 'de', 'fr', 'ja', 'und'),
      (pieces, language) => {
        const text = pieces.join('');
        const sentences = sentencesIn(text, language);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});

test.each([
  ['between words', 'no stop in sight ', 'en'],
  ['where there are no words, between characters', '👩‍👩‍👧‍👦', 'en'],
  ['where there are no spaces', '橋', 'ja'],
])('a sentence without end is shown in pieces: %s', (_, unit, language) => {
  const text = unit.repeat(Math.ceil(50_000 / unit.length)).trim();
  const ranges = sentencesIn(text, language);
  expect(Math.max(...ranges.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
  expect(ranges.map(({ start, end }) => text.slice(start, end)).join(unit.endsWith(' ') ? ' ' : '')).toBe(text);
  const openings = new Set(
    unit
      .trim()
      .split(' ')
      .map((word) => word.codePointAt(0)),
  );
  for (const { start } of ranges) expect(openings).toContain(text.codePointAt(start));
});
