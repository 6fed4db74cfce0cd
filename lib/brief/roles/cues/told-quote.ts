import type { CueRule } from '../cue.ts';

/** Quotes and says who speaks, in one sentence: “It is late,” the minister said; – Det er sent, sier ministeren. */
export const toldQuote: CueRule = {
  rule: 'told-quote',
  find({ quotes, heard, text }) {
    const said = heard.get('reports-speech') ?? heard.get('takes-side');
    const isQuote = quotes.length > 0 || /^[–—-] /.test(text);
    return said && isQuote ? { weight: 1, at: said } : undefined;
  },
};
