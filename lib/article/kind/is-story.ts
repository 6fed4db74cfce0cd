import type { PageWithText } from '../page-seen.ts';
import { isLabelled } from './labelled.ts';
import { scoreOf } from './score.ts';
import { signalsOf } from './signals.ts';
import { bias, weights } from './weights.ts';

/**
 * Where a page is taken for a story: a little below what is as likely none, as a story that is refused costs its reader
 * more than a needless brief. `npm run page-kind` says what this is worth on outlets that were not fitted on.
 */
export const enough = -1.1;

/**
 * Whether the page holds a story, news or not, as against a home page, a list, a product, a forum, a manual. A newsletter is
 * mailed without a head, a headline or an article element, but it labels its parts.
 */
export const isStory = (page: PageWithText): boolean =>
  scoreOf({ bias, weights }, signalsOf(page)) >= enough || isLabelled(page);
