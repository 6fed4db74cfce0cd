import { type CueRule, wholeOf } from '../cue.ts';

/** Stands before or after someone's words. */
export const besideQuote: CueRule = {
  rule: 'beside-quote',
  find: (sentence, { sentences }) =>
    sentences[sentence.order - 1]?.quotes.length || sentences[sentence.order + 1]?.quotes.length
      ? { weight: 1, at: wholeOf(sentence) }
      : undefined,
};
