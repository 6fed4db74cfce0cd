import { type CueRule, wholeOf } from '../cue.ts';

/** Shares its words with much of the story. */
export const central: CueRule = {
  rule: 'central',
  find(sentence, { commonness, sentences }) {
    const { content } = sentence;
    if (!content.length || sentences.length < 3) return undefined;
    const shared = content.reduce((sum, { key }) => sum + (commonness.get(key) ?? 1) - 1, 0) / (sentences.length - 1);
    // Added, so that a sentence of one common word is not the most central.
    const weight = Math.min(1, (4 * shared) / (content.length + 4));
    return weight > 0 ? { weight, at: wholeOf(sentence) } : undefined;
  },
};
