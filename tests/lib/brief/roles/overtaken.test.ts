import { expect, test } from 'vitest';
import { isOvertaken, isToldFalsely } from '../../../../lib/brief/roles/overtaken.ts';
import { type SeenSentence, seenStory } from '../../../../lib/brief/roles/seen.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { articleOf } from '../../../support/article-of.ts';

const seenIn = (sentence: string, language = 'en'): [SeenSentence, string | undefined] => {
  const article = articleOf(`# Ferry returns to Holm\n${sentence}`, { language });
  const [seen] = seenStory(article, sentencesOf(article)).sentences;
  if (!seen) throw new Error(`No sentence in: ${sentence}`);
  return [seen, article.published];
};
const isOver = (sentence: string, language?: string): boolean => isOvertaken(...seenIn(sentence, language));

test.each([
  ['Lindt expected to be back at work by August 2025.', 'en'],
  ['The ferry was scheduled to sail again on 12 March 2025.', 'en'],
  ['Die Fähre sollte im März 2025 wieder fahren.', 'de'],
  ['Le ferry devait reprendre la mer en mars 2025.', 'fr'],
])('%s is over', (sentence, language) => {
  expect(isOver(sentence, language)).toBe(true);
});

test.each([
  ['The ferry is expected to sail again on 12 March 2026.'],
  ['Lindt expected to be back at work by August 2026.'],
  ['The owner said on Monday that the ferry will sail, as it was expected to.'],
  ['The ferry sailed on 12 March 2025.'],
  ['The ferry was expected to sail.'],
])('%s is not', (sentence) => {
  expect(isOver(sentence)).toBe(false);
});

test('what is said falsely of days to come does not come', () => {
  const [falsely] = seenIn('Posts falsely said that the ferry would be sold in May 2026.');
  const [said] = seenIn('The owner said that the ferry would be sold in May 2026.');
  expect([isToldFalsely(falsely), isToldFalsely(said)]).toEqual([true, false]);
});
