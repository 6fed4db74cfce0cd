import type { Article, Block, Problem } from '../model.ts';
import { entryTime } from '../text/entry-time.ts';
import { isCutShort } from './kind/cut-short.ts';
import { isStory } from './kind/is-story.ts';
import { isLive } from './kind/live.ts';
import { severalIn } from './kind/several.ts';
import { isTooShort } from './kind/too-short.ts';
import type { PageWithText } from './page-seen.ts';
import type { Story } from './story.ts';

/** Why the page gives no brief, if so: an invented brief is worse than none. */
export const pageProblem = (page: PageWithText, story: Story): Problem | undefined => {
  if (!isStory(page)) return 'not-a-story';
  return isTooShort(story, isCutShort(page, story)) ? 'too-short' : undefined;
};

/** What kind of text it is, and its blocks as that kind has them. */
export const formed = (
  page: PageWithText,
  story: Story,
  blocks: Block[],
): Pick<Article, 'form' | 'blocks'> & Partial<Pick<Article, 'stories'>> => {
  if (isLive(page)) return { form: 'live', blocks: blocks.map(withEntry) };
  const several = severalIn(blocks);
  if (several) return { form: 'several', ...several };
  return { form: isCutShort(page, story) ? 'stub' : 'story', blocks };
};

/** On a live page a line that is but a time begins an entry. */
const withEntry = (block: Block): Block =>
  block.kind === 'paragraph' && entryTime(block.text) !== undefined ? { ...block, kind: 'heading' } : block;
