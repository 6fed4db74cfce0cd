import type { CueRule } from '../cue.ts';

/** The headline tells the news in short, so the sentence that says most of it again tells it in full. */
export const headlineWords: CueRule = {
  rule: 'headline-words',
  find({ content, ofHeadline }, { headlineKeys }) {
    const first = content.find(({ key }) => headlineKeys.has(key));
    return first && ofHeadline >= 0.1 ? { weight: ofHeadline, at: { start: first.start, end: first.end } } : undefined;
  },
};
