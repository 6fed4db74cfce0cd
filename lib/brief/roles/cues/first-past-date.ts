import type { CueRule } from '../cue.ts';
import { firstFew } from '../first-few.ts';
import { pastDate } from './past-date.ts';

const firstPastDates = firstFew(4, (sentence, story) => pastDate.find(sentence, story) !== undefined);

/** The story's first step back in time, where its background begins; those after it count the less the later they come. */
export const firstPastDate: CueRule = {
  rule: 'first-past-date',
  find(sentence, story) {
    const before = firstPastDates(story).indexOf(sentence);
    const found = before >= 0 ? pastDate.find(sentence, story) : undefined;
    return found && { weight: 1 / (1 + before), at: found.at };
  },
};
