import { type Article, roles, type Section } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { inferredSections } from './infer.ts';
import { labelledSections } from './labels.ts';

/** All sections of a story in the order in which a brief shows them: the publisher's own, and beside them what we infer. */
export function sectionsOf(article: Article, sentences: Sentence[]): Section[] {
  const labelled = labelledSections(article, sentences);
  // Of two with one role the inferred one is the news itself, before what the publisher says drove it.
  return [...inferredSections(article, sentences, labelled), ...labelled].sort(
    (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
  );
}
