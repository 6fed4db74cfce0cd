import { saidLength } from '../../../text/said-length.ts';
import { type CueRule, wholeOf } from '../cue.ts';

/** Says much in one sentence. */
export const long: CueRule = {
  rule: 'long',
  find(sentence) {
    const length = saidLength(sentence.text);
    return length > 130 ? { weight: Math.min(1, (length - 130) / 170), at: wholeOf(sentence) } : undefined;
  },
};
