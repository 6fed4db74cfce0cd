import type { Block, Story, StoryRow } from '../model.ts';

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
    words: wordsIn(
      article.blocks.filter(isStoryText).map((block) => block.text),
      article.language,
    ),
  };
};

/** The news, else the first line of the brief that is not the headline over again. */
const lineOf = ({ article, brief }: Story): string | undefined => {
  const section = brief.sections.find(({ role }) => role === 'news') ?? brief.sections[0];
  const span = section?.sentences[0];
  const text = article.blocks.find(({ id }) => id === span?.block)?.text.slice(span?.start, span?.end);
  return text === article.title ? undefined : text;
};

const isStoryText = ({ kind }: Block): boolean => kind !== 'caption' && kind !== 'correction';

/** Counted by the language's own rules: Japanese and Thai put no spaces between words. */
const wordsIn = (texts: string[], language: string): number => {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'word' });
  let words = 0;
  for (const text of texts) for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
};

/** A page may name a language that is none; `und` gives the root rules. */
const knownLanguage = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    // RangeError: not a language tag at all.
    return 'und';
  }
};
