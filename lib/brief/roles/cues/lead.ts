import { type CueRule, wholeOf } from '../cue.ts';

/** News stories open with the news: the first sentence, less so the next ones, and hardly anything after a dozen. */
export const lead: CueRule = {
  rule: 'lead',
  find(sentence, { lead: first }) {
    if (!first || sentence.index < first.index) return undefined;
    const distance = sentence.index - first.index;
    return distance < 12 ? { weight: 2 / (1 + distance), at: wholeOf(sentence) } : undefined;
  },
};
