import type { CueRule } from '../cue.ts';

/** Opens with a word that hangs on the sentence before: "He", "This". */
export const leans: CueRule = {
  rule: 'leans',
  find({ heard, words }) {
    const at = heard.get('leans');
    return at && at.start === words[0]?.start ? { weight: 1, at } : undefined;
  },
};
