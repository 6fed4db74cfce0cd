import type { CueRule } from '../cue.ts';

/** States counts, amounts or shares, not dates; three say all that figures can say. */
export const figures: CueRule = {
  rule: 'figures',
  find({ words, dates, text }) {
    const found = words.filter(
      ({ start, end }) => /\d/.test(text.charAt(start)) && !dates.some((date) => start < date.end && date.start < end),
    );
    const first = found[0];
    return first && { weight: Math.min(3, found.length) / 3, at: { start: first.start, end: first.end } };
  },
};
