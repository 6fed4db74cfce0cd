import type { CueRule } from '../cue.ts';

/** Says what may be: "could", "might", "könnte". The month of May is no possibility. */
export const possibility: CueRule = {
  rule: 'possibility',
  find({ heard, dates }) {
    const at = heard.get('possibility');
    return at && !dates.some(({ start, end }) => at.start < end && start < at.end) ? { weight: 1, at } : undefined;
  },
};
