import type { CueRule } from '../cue.ts';

/** Says again what the standfirst says, which the publisher chose. */
export const standfirstWords: CueRule = {
  rule: 'standfirst-words',
  find({ content }, { standfirstKeys }) {
    if (!standfirstKeys.size || !content.length) return undefined;
    const found = content.filter(({ key }) => standfirstKeys.has(key));
    const share = found.length / content.length;
    const first = found[0];
    return first && share >= 0.2 ? { weight: share, at: { start: first.start, end: first.end } } : undefined;
  },
};
