import type { Problem } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';

/** Why there is no brief: what the page is, what we may not see, or our own mistake. */
export type NoBrief = Problem | 'needs-click' | 'failed';

/** What is the matter, and what the reader can do next. */
export const problemWords = {
  'not-a-web-page': { what: 'problemNotAWebPage', next: 'problemNotAWebPageNext' },
  'not-a-story': { what: 'problemNotAStory', next: 'problemNotAStoryNext' },
  'too-short': { what: 'problemTooShort', next: 'problemTooShortNext' },
  'page-refused': { what: 'problemPageRefused', next: 'problemPageRefusedNext' },
  'page-silent': { what: 'problemPageSilent', next: 'problemPageSilentNext' },
  'needs-click': { what: 'problemNeedsClick', next: 'problemNeedsClickNext' },
  failed: { what: 'problemFailed', next: 'problemFailedNext' },
} as const satisfies Record<NoBrief, { what: MessageKey; next: MessageKey }>;
