import { type CueRule, wholeOf } from '../cue.ts';
import { firstFew } from '../first-few.ts';

const firstQuotes = firstFew(5, ({ quotes }) => quotes.length > 0);

/** The story's first quotation; those after it count the less the later they come. */
export const firstQuote: CueRule = {
  rule: 'first-quote',
  find(sentence, story) {
    const before = firstQuotes(story).indexOf(sentence);
    return before >= 0 ? { weight: 1 / (1 + before), at: wholeOf(sentence) } : undefined;
  },
};
