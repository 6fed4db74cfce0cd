import { type CueRule, wholeOf } from '../cue.ts';

/** Among the last three sentences. */
export const closes: CueRule = {
  rule: 'closes',
  find: (sentence, { statements }) =>
    sentence.place > 3 && sentence.place >= statements - 3 ? { weight: 1, at: wholeOf(sentence) } : undefined,
};
