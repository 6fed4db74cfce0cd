import { articleOf } from '../../../lib/article/article.ts';
import { brief } from '../../../lib/brief/brief.ts';
import { factsOf } from '../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../lib/brief/facts/story.ts';
import { relatedLinks } from '../../../lib/brief/links/related-links.ts';
import { sectionsOf } from '../../../lib/brief/roles/sections.ts';
import { sentencesOf } from '../../../lib/brief/sentences.ts';
import { sourcingOf } from '../../../lib/brief/sourcing/sourcing.ts';
import type { Article } from '../../../lib/model.ts';
import type { Extraction } from '../../../lib/snapshot/snapshot.ts';
import { readingSeconds } from '../../../lib/text/reading-time.ts';

/** What the extension's own page makes of the answer: the article, then its brief. Milliseconds. */
export function timesOf({ snapshot }: Extraction): { article: number; brief: number } {
  const start = performance.now();
  const outcome = articleOf(snapshot);
  const judged = performance.now();
  if (outcome.ok) brief(outcome.value);
  return { article: judged - start, brief: performance.now() - judged };
}

/**
 * The parts of a brief, each as milliseconds per 1,000 words of the story: as first made in a fresh page, and, by a name with
 * `again`, once what is made for all briefs stands ready. A page that is no story has none.
 */
export function partsOf({ snapshot }: Extraction): Record<string, number> {
  const outcome = articleOf(snapshot);
  if (!outcome.ok) return {};
  const first = partsOfArticle(outcome.value);
  const again = partsOfArticle(outcome.value);
  return { ...first, rolesAgain: again.roles, factsAgain: again.facts };
}

function partsOfArticle(article: Article): { roles: number; facts: number } {
  const started = performance.now();
  const sentences = sentencesOf(article);
  const sections = sectionsOf(article, sentences);
  const told = performance.now();
  const story = storyOf(article, sentences, sections.find(({ role }) => role === 'news')?.sentences ?? []);
  factsOf(story);
  sourcingOf(story);
  relatedLinks(article, sections);
  const done = performance.now();
  // Four words a second, in whatever script.
  const thousands = sentences.reduce((sum, { text }) => sum + readingSeconds(text), 0) / 250;
  return { roles: (told - started) / thousands, facts: (done - told) / thousands };
}

export function paragraphsIn({ snapshot }: Extraction): number {
  const outcome = articleOf(snapshot);
  return outcome.ok ? outcome.value.blocks.filter(({ kind }) => kind === 'paragraph').length : 0;
}
