import { type CueRule, wholeOf } from '../cue.ts';

/** News stories open with the news. */
export const lead: CueRule = {
  rule: 'lead',
  find: (sentence) => (sentence.place === 0 ? { weight: 1, at: wholeOf(sentence) } : undefined),
};
