import type { Article, Brief } from '../model.ts';
import { factsOf } from './facts/facts.ts';
import { relatedLinks } from './links/related-links.ts';
import { sectionsOf } from './roles/sections.ts';
import { sentencesOf } from './sentences.ts';

/** Raised whenever the same article would give another brief: stored briefs of older rules are then made again. */
export const rulesVersion = 1;

/**
 * What a reader needs to know of an article: its sections, key facts and related links, all in the article's own words.
 * Pure: the same article gives the same brief, whatever the clock and the browser.
 */
export function brief(article: Article): Brief {
  const sentences = sentencesOf(article);
  const sections = sectionsOf(article, sentences);
  const news = sections.find(({ role }) => role === 'news')?.sentences ?? [];
  return {
    rules: rulesVersion,
    sections,
    facts: factsOf(article, sentences, news),
    links: relatedLinks(article, sections),
  };
}
