import { type CueRule, wholeOf } from '../cue.ts';

/** Right after the opening, where the news is told in full or said to matter. */
export const afterLead: CueRule = {
  rule: 'after-lead',
  find: (sentence) =>
    sentence.place > 0 && sentence.place < 4 ? { weight: 1 / sentence.place, at: wholeOf(sentence) } : undefined,
};
