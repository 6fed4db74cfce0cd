import { type Article, roles, type Section } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { inferredSections } from './infer.ts';
import { labelledSections } from './labels.ts';

/** All sections of a story in the order in which a brief shows them: the publisher's own first, then what we infer beside them. */
export function sectionsOf(article: Article, sentences: Sentence[]): Section[] {
  const labelled = labelledSections(article, sentences);
  return [...labelled, ...inferredSections(article, sentences, labelled)].sort(
    (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
  );
}
