import type { Article, Outcome } from '../model.ts';
import { writtenLanguage } from '../text/written-language.ts';

/** What the injected script answers: the reading's outcome and how long it took, in milliseconds. */
export interface Extraction {
  outcome: Outcome<Article>;
  ms: number;
}

/**
 * The outcome with the language that the story is written in, where the page declares another. Done where the answer
 * arrives: it needs no page, and what is injected is kept small.
 */
export const settled = ({ outcome }: Extraction): Outcome<Article> => {
  if (!outcome.ok) return outcome;
  const article = outcome.value;
  const text = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');
  return { ok: true, value: { ...article, language: writtenLanguage(text, article.language) } };
};
