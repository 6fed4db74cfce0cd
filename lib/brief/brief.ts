import { type Article, type Brief, type Reading, roles } from '../model.ts';
import { candidatesIn, factsOf } from './facts/facts.ts';
import { storyOf } from './facts/story.ts';
import { timelineOf } from './facts/timeline.ts';
import { relatedLinks } from './links/related-links.ts';
import { sectionsOf } from './roles/sections.ts';
import { sentencesOf } from './sentences.ts';
import { sourcingOf } from './sourcing/sourcing.ts';
import { storiesOf } from './stories.ts';

/** Raised whenever the same article would give another brief: stored briefs of older rules are then made again. */
export const rulesVersion = 2;

/**
 * What a reader needs to know of an article: its sections, key facts and related links, all in the article's own words.
 * Of several stories it is the first one's brief, with what the publisher labelled in the others; `storiesOf` parts them.
 * Pure: the same article gives the same brief, whatever the clock and the browser.
 */
export function brief(article: Article): Brief {
  const [first, ...others] = storiesOf(article);
  if (!first) return briefOfOne(article);
  const own = briefOfOne(first);
  const labelled = others
    .flatMap((story) => sectionsOf(story, sentencesOf(story)))
    .filter(({ basis }) => basis.kind === 'label');
  return {
    ...own,
    sections: [...own.sections, ...labelled].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)),
  };
}

/** A reading of each of the stories that the article tells; none where it is one. */
export const storyReadings = (article: Article): Reading[] =>
  storiesOf(article).map((story) => ({ article: story, brief: briefOfOne(story) }));

function briefOfOne(article: Article): Brief {
  const sentences = sentencesOf(article);
  const sections = sectionsOf(article, sentences);
  const news = sections.find(({ role }) => role === 'news')?.sentences ?? [];
  const story = storyOf(article, sentences, news);
  const candidates = candidatesIn(story);
  const told = sections.flatMap(({ sentences: some }) => some.slice(0, 2));
  const facts = factsOf(story, told, candidates);
  const timeline = timelineOf(candidates, facts);
  const sourcing = sourcingOf(story);
  return {
    rules: rulesVersion,
    sections,
    facts,
    links: relatedLinks(article, sections),
    ...(timeline ? { timeline } : {}),
    ...(sourcing ? { sourcing } : {}),
  };
}
