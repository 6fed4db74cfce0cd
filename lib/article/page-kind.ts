import type { Form, Problem } from '../model.ts';
import { isCutShort } from './kind/cut-short.ts';
import { isStory } from './kind/is-story.ts';
import { isLive } from './kind/live.ts';
import { isTooShort } from './kind/too-short.ts';
import type { PageSeen } from './page-seen.ts';
import type { Story } from './story.ts';

/** Why the page gives no brief, if so: an invented brief is worse than none. */
export const pageProblem = (page: PageSeen, story: Story): Problem | undefined => {
  if (!isStory(page)) return 'not-a-story';
  return isTooShort(story, isCutShort(page, story)) ? 'too-short' : undefined;
};

/** What kind of text a single story is. */
export const formOf = (page: PageSeen, story: Story): Form => {
  if (isLive(page)) return 'live';
  return isCutShort(page, story) ? 'stub' : 'story';
};
