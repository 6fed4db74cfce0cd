import { expect, test } from 'vitest';
import { isDangling, isFirstPerson } from '../../../../lib/brief/facts/dangling.ts';
import { candidatesIn, factsOf } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

/** The statements of a story, of which the paragraph with the given words carries the news. */
function told(lines: string, news: string): string[] {
  const article = articleOf(lines);
  const sentences = sentencesOf(article);
  const carrier = sentences.filter(({ text }) => text.includes(news)).map(({ span }) => span);
  const story = storyOf(article, sentences, carrier);
  return factsOf(story, [], candidatesIn(story))
    .filter(({ kind }) => kind === 'what')
    .map(({ at }) => textOf(article, at));
}

test.each([
  ['en', 'They caused it with a vote on the bridge in March.', true],
  ['en', 'Their boats were moored in the old harbour of Holm.', true],
  ['en', 'But then she and her husband looked for a berth.', true],
  ['en', 'This comes after a winter of storms.', true],
  ['en', 'This week the harbour of Ostby was closed.', false],
  ['en', 'It is unclear who opened the bridge.', false],
  ['en', 'But it may become something larger by the spring.', true],
  ['en', 'But the harbour of Ostby stays open.', false],
  ['pl', 'Wywołały ją propozycje zamknięcia portu w Ostby.', true],
  ['pl', 'Rada miasta zamknęła stary port w Ostby.', false],
  ['es', 'Así lo explica la alcaldesa de Ostby en una carta.', true],
  ['fr', 'Leurs bateaux sont restés au port de Ostby.', true],
  ['de', 'Dabei kamen drei Fischer ums Leben.', true],
])('%s: whether it opens with a word for something unnamed: %s', (language, text, expected) => {
  expect(isDangling(text, language)).toBe(expected);
});

test('speaks in the first person, outside quotation marks', () => {
  expect(isFirstPerson('When I missed the ferry, the harbour was closed.')).toBe(true);
  expect(isFirstPerson('The mayor said “I was late” and closed the harbour.')).toBe(false);
});

test('the first statement is one that shares words with the headline, where the news line shares none', () => {
  const lines = `
    # Ostby raises the toll on its harbour bridge
    Early on a foggy morning last winter, Ada Lind made coffee for her three sons.
    The town of Ostby raises the toll on its harbour bridge from Monday, and the ferry stays free.
    Many of the islanders have asked for another way across the fjord since the spring.
  `;
  expect(told(lines, 'foggy')[0]).toMatch(/^The town of Ostby raises the toll/);
  expect(told(lines, 'another way')[0]).toMatch(/^The town of Ostby raises the toll/);
});

test('the news line is no first statement where it speaks of something unnamed', () => {
  const lines = `
    # Ostby raises the toll on its harbour bridge
    They have asked for another bridge across the harbour of Ostby since the spring.
    The town of Ostby raises the toll on its harbour bridge from Monday, and the ferry stays free.
  `;
  expect(told(lines, 'They have')[0]).toMatch(/^The town of Ostby raises the toll/);
});

test('of a match, its score is among the first statements', () => {
  const lines = `
    # Holm loses the derby in Ostby
    Holm has lost its way in the league and left important points behind in the harbour town of Ostby.
    The harbour town was full of visitors from early in the morning, and its ferries were late all day.
    The trainer of Holm had spoken of a hard evening for his players before the derby in Ostby began.
    Holm lost 0-2 in Ostby and stays three points behind the town of Sund.
  `;
  expect(told(lines, 'lost its way').slice(0, 2).join()).toContain('0-2');
  expect(told(lines.replace('0-2', 'again'), 'lost its way').slice(0, 2).join()).not.toContain('lost again');
});
