import { type CueRule, wholeOf } from '../cue.ts';

/** Asks instead of telling. */
export const asks: CueRule = {
  rule: 'asks',
  find: (sentence) => (/[?？؟]/.test(sentence.text) ? { weight: 1, at: wholeOf(sentence) } : undefined),
};
