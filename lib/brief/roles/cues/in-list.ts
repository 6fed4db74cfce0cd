import { type CueRule, wholeOf } from '../cue.ts';

/** An item of a list. */
export const inList: CueRule = {
  rule: 'in-list',
  find: (sentence) => (sentence.block.kind === 'item' ? { weight: 1, at: wholeOf(sentence) } : undefined),
};
