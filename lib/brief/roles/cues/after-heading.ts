import { type CueRule, wholeOf } from '../cue.ts';

/** Opens a part of the story, right under a heading. */
export const afterHeading: CueRule = {
  rule: 'after-heading',
  find(sentence, { article }) {
    if (!sentence.opens) return undefined;
    const index = article.blocks.indexOf(sentence.block);
    return article.blocks[index - 1]?.kind === 'heading' ? { weight: 1, at: wholeOf(sentence) } : undefined;
  },
};
