import { storyText } from '../brief/export/exported-brief.ts';
import { textOf } from '../brief/text-of.ts';
import type { Story, StoryRow } from '../model.ts';
import { readingSeconds } from '../text/reading-time.ts';

// A language that writes no spaces has no words to count: its text is as many as another's that takes as long to read.
const wordsPerMinute = 240;

/** What the list shows of a story that stands at this place. */
export const rowOf = (story: Story, order: number): StoryRow => {
  const { article } = story;
  const line = lineOf(story);
  return {
    id: story.id,
    order,
    url: article.url,
    title: article.title,
    ...(article.site === undefined ? {} : { site: article.site }),
    authors: article.authors,
    ...(article.published === undefined ? {} : { published: article.published }),
    saved: story.saved,
    ...(story.read === undefined ? {} : { read: story.read }),
    language: article.language,
    direction: article.direction,
    ...(line === undefined ? {} : { line }),
    words: Math.round((readingSeconds(storyText(article)) / 60) * wordsPerMinute),
  };
};

/** The news, else the first line of the brief that is not the headline over again. */
const lineOf = ({ article, brief }: Story): string | undefined => {
  const section = brief.sections.find(({ role }) => role === 'news') ?? brief.sections[0];
  const span = section?.sentences[0];
  const text = span && textOf(article, span);
  return text === article.title ? undefined : text;
};
