import { saidLength } from '../../../text/said-length.ts';
import { type CueRule, wholeOf } from '../cue.ts';

/** Too short to say much on its own. */
export const short: CueRule = {
  rule: 'short',
  find(sentence) {
    const length = saidLength(sentence.text);
    return length < 90 ? { weight: (90 - length) / 90, at: wholeOf(sentence) } : undefined;
  },
};
