import { type CueRule, wholeOf } from '../cue.ts';

/** In the second half of the story, where background and outlook stand. */
export const farDown: CueRule = {
  rule: 'far-down',
  find(sentence, { statements }) {
    const share = (2 * (sentence.place + 1)) / statements - 1;
    return share > 0 ? { weight: share, at: wholeOf(sentence) } : undefined;
  },
};
