import { describe, expect, test } from 'vitest';
import { phraseBook, phrasesIn, wordsIn } from '../../../../lib/brief/roles/phrases.ts';

const tables = {
  next: { en: 'will, is due to, plan*', ja: '予定' },
  doubt: { en: "unclear, doesn't know, not yet" },
};

const heardIn = (text: string, primary = 'en') =>
  Object.fromEntries(
    [...phrasesIn(phraseBook(tables, primary), text, wordsIn(text))].map(([kind, { start, end }]) => [
      kind,
      text.slice(start, end),
    ]),
  );

describe('a phrase is heard', () => {
  test.each([
    ['as a word', 'The boat will sail.', { next: 'will' }],
    ['in several words', 'The boat is due to sail.', { next: 'is due to' }],
    ['by its beginning, where it is open', 'The planning took long.', { next: 'planning' }],
    ['whatever its case and apostrophe', 'She DOESN’T know.', { doubt: 'DOESN’T know' }],
    [
      'once for each kind, the first',
      'It is unclear whether it will sail, or will not.',
      { doubt: 'unclear', next: 'will' },
    ],
  ])('%s', (_, text, heard) => expect(heardIn(text)).toEqual(heard));
});

describe('no phrase is heard', () => {
  test.each([
    ['inside a word', 'He was willing and goodwilled.'],
    ['where its end is missing', 'The boat is due.'],
    ['where its last word is cut off', 'It is due'],
  ])('%s', (_, text) => expect(heardIn(text)).toEqual({}));
});

test('a script without spaces is searched as it stands', () =>
  expect(heardIn('船は来月出る予定だ。', 'ja')).toEqual({ next: '予定' }));

test('a language that no table holds gives nothing', () => expect(heardIn('The boat will sail.', 'eo')).toEqual({}));
