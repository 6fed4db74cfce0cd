import { type CueRule, wholeOf } from '../cue.ts';

/** A paragraph says first what it is about. */
export const opensParagraph: CueRule = {
  rule: 'opens-paragraph',
  find: (sentence) => (sentence.opens ? { weight: 1, at: wholeOf(sentence) } : undefined),
};
