import { storyText } from '../brief/story-text.ts';
import { textOf } from '../brief/text-of.ts';
import type { Story, StoryRow } from '../model.ts';
import { readingSeconds } from '../text/reading-time.ts';
import { hostOf } from './bare-link.ts';
import { identityOf } from './identity.ts';
import { marksOf, pileOf } from './marks.ts';
import type { StoredRow } from './row-shape.ts';

// A language that writes no spaces has no words to count: its text is as many as another's that takes as long to read.
const wordsPerMinute = 240;

/** What the list keeps of a story: `doc` and `order` are the numbers that it has there. */
export const rowOf = (story: Story, doc: number, order: number): StoredRow => {
  const { article } = story;
  const line = lineOf(story);
  return placed({
    id: story.id,
    doc,
    order,
    url: article.url,
    title: article.title,
    ...(article.site === undefined ? {} : { site: article.site }),
    authors: article.authors,
    ...(article.published === undefined ? {} : { published: article.published }),
    saved: story.saved,
    ...marksOf(story),
    ...(story.uncaptured ? { uncaptured: true } : {}),
    language: article.language,
    direction: article.direction,
    ...(line === undefined ? {} : { line }),
    words: Math.round((readingSeconds(storyText(article)) / 60) * wordsPerMinute),
    identity: identityOf(article),
  });
};

/** A row with what its indexes order it by. */
export const placed = (row: StoryRow & { identity: string }): StoredRow => ({
  ...row,
  pile: pileOf(row),
  host: hostOf(row.identity),
  newest: -row.order,
  longest: -row.words,
  highlighted: row.highlights.length > 0 ? 1 : 0,
});

/** The news, else the first line of the brief that is not the headline over again. */
const lineOf = ({ article, brief }: Story): string | undefined => {
  const section = brief.sections.find(({ role }) => role === 'news') ?? brief.sections[0];
  const span = section?.sentences[0];
  const text = span && textOf(article, span);
  return text === article.title ? undefined : text;
};
