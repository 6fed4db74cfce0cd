import { type CueRule, wholeOf } from '../cue.ts';

/** What counts most stands high in a story: the less so the further down. */
export const nearTop: CueRule = {
  rule: 'near-top',
  find: (sentence) => (sentence.place < far ? { weight: 1 - sentence.place / far, at: wholeOf(sentence) } : undefined),
};

const far = 15;
