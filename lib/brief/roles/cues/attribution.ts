import { quotesIn } from '../../../text/quotes.ts';
import type { CueRule } from '../cue.ts';

/** Someone is quoted by name. */
export const attribution: CueRule = {
  rule: 'attribution',
  find({ text }, { article }) {
    const quote = quotesIn(text, article.language).find(({ speaker }) => speaker);
    return quote && { weight: 2, at: quote.speaker ?? quote };
  },
};
