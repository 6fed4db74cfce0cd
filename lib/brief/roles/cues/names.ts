import type { CueRule } from '../cue.ts';

/** Calls people, places or bodies by name: three say all that names can say. */
export const names: CueRule = {
  rule: 'names',
  find({ text, words }) {
    const named = words.slice(1).filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)));
    const first = named[0];
    return first && { weight: Math.min(6, named.length) / 6, at: { start: first.start, end: first.end } };
  },
};
