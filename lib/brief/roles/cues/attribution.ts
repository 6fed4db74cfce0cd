import type { CueRule } from '../cue.ts';

/** Someone is quoted by name. */
export const attribution: CueRule = {
  rule: 'attribution',
  find({ quotes }) {
    const quote = quotes.find(({ speaker }) => speaker);
    return quote && { weight: 1, at: quote.speaker ?? quote };
  },
};
