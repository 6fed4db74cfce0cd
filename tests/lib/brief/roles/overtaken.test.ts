import { expect, test } from 'vitest';
import { isOvertaken } from '../../../../lib/brief/roles/overtaken.ts';
import { seenStory } from '../../../../lib/brief/roles/seen.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { articleOf } from '../../../support/article-of.ts';

const isOver = (sentence: string, language = 'en'): boolean => {
  const article = articleOf(`# Ferry returns to Holm\n${sentence}`, { language });
  const [seen] = seenStory(article, sentencesOf(article)).sentences;
  if (!seen) throw new Error(`No sentence in: ${sentence}`);
  return isOvertaken(seen, article.published);
};

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
