import type { Article, Block } from '../model.ts';

/**
 * Each of the stories that an article of form `several` tells, as an article of its own, in the page's order; the title is
 * its headline. What stands before the first one belongs to none. None for an article that is one story.
 */
export const storiesOf = ({ stories = [], description: _, ...article }: Article): Article[] => {
  const starts = stories.flatMap((id) => {
    const at = article.blocks.findIndex((block) => block.id === id);
    return at < 0 ? [] : at;
  });
  return starts.flatMap((start, index): Article[] => {
    const [title, ...rest] = article.blocks.slice(start, starts[index + 1]);
    if (!title) return [];
    return [{ ...article, form: 'story', title: title.text, blocks: [headlineOf(title), ...rest] }];
  });
};

const headlineOf = ({ id, text, marks }: Block): Block => ({ id, kind: 'headline', text, marks });
