import { type CueRule, wholeOf } from '../cue.ts';

/** No other sentence says as much of the headline, however little that is. */
export const mostOfHeadline: CueRule = {
  rule: 'most-of-headline',
  find(sentence, { mostOfHeadline: most }) {
    const { ofHeadline } = sentence;
    return most > 0 && ofHeadline > 0 ? { weight: (ofHeadline / most) ** 2, at: wholeOf(sentence) } : undefined;
  },
};
