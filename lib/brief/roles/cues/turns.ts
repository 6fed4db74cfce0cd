import type { CueRule } from '../cue.ts';

/** Opens with a turn against what was said before: "But", "However". */
export const turns: CueRule = {
  rule: 'turns',
  find({ heard, words }) {
    const at = heard.get('contrast');
    return at && at.start <= (words[2]?.start ?? 0) ? { weight: 1, at } : undefined;
  },
};
