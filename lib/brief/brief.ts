import { type Article, type Brief, type Reading, roles, type Section } from '../model.ts';
import { candidatesIn, factsOf } from './facts/facts.ts';
import { storyOf } from './facts/story.ts';
import { timelineOf } from './facts/timeline.ts';
import { relatedLinks } from './links/related-links.ts';
import { sectionsOf } from './roles/sections.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { sourcingOf } from './sourcing/sourcing.ts';
import { storiesOf } from './stories.ts';

/** Raised whenever the same article would give another brief: stored briefs of older rules are then made again. */
export const rulesVersion = 2;

/**
 * What a reader needs to know of an article: its sections, key facts and related links, all in the article's own words.
 * Of several stories it is the first one's brief, with what the publisher labelled in the others; `storiesOf` parts them.
 * Pure: the same article gives the same brief, whatever the clock and the browser.
 */
export const brief = (article: Article): Brief => begunBrief(article).whole();

/** A brief in two steps: its sections, for which no names are read, and on asking the whole of it. */
export interface BegunBrief {
  sections: Section[];
  whole(): Brief;
}

/** Begins the brief of an article; one who shows it need not wait for all of it to show what is first. */
export function begunBrief(article: Article): BegunBrief {
  const [first, ...others] = storiesOf(article);
  if (!first) return begunBriefOfOne(article);
  const own = begunBriefOfOne(first);
  const labelled = others
    .flatMap((story) => sectionsOf(story, sentencesOf(story)))
    .filter(({ basis }) => basis.kind === 'label');
  const sections = [...own.sections, ...labelled].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return { sections, whole: () => ({ ...own.whole(), sections }) };
}

/** A reading of each of the stories that the article tells; none where it is one. */
export const storyReadings = (article: Article): Reading[] =>
  storiesOf(article).map((story) => ({ article: story, brief: brief(story) }));

function begunBriefOfOne(article: Article): BegunBrief {
  const sentences = sentencesOf(article);
  const sections = sectionsOf(article, sentences);
  return { sections, whole: () => wholeBrief(article, sentences, sections) };
}

function wholeBrief(article: Article, sentences: Sentence[], sections: Section[]): Brief {
  const news = sections.find(({ role }) => role === 'news')?.sentences ?? [];
  const story = storyOf(article, sentences, news);
  const candidates = candidatesIn(story);
  const told = sections.flatMap(({ sentences: some }) => some.slice(0, 2));
  const facts = factsOf(story, told, candidates);
  const timeline = timelineOf(article, candidates, facts);
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
