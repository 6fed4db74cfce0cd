import type { CueRule } from '../cue.ts';

/** Much of it stands in quotation marks, whoever said it. */
export const quoted: CueRule = {
  rule: 'quoted',
  find({ quotes, text }) {
    const first = quotes[0];
    if (!first) return undefined;
    const length = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
    return { weight: Math.min(1, length / text.length), at: { start: first.start, end: first.end } };
  },
};
