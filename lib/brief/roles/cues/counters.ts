import type { CueRule } from '../cue.ts';

/** Turns against what was said, and objects, denies or doubts: "But critics say", "However, it is unclear". */
export const counters: CueRule = {
  rule: 'counters',
  find({ heard }) {
    const turn = heard.get('contrast');
    const doubt = heard.get('objection') ?? heard.get('uncertain');
    if (!turn || !doubt) return undefined;
    return { weight: 1, at: turn.start < doubt.start ? turn : doubt };
  },
};
