import { contentWords } from '../../../text/content-words.ts';
import type { CueRule } from '../cue.ts';

/** The headline tells the news in short, so the sentence that says most of it again tells it in full. */
export const headlineWords: CueRule = {
  rule: 'headline-words',
  find(sentence, { article }) {
    const wanted = new Set(contentWords(article.title).map(({ key }) => key));
    if (!wanted.size) return undefined;
    const found = contentWords(sentence.text).filter(({ key }) => wanted.has(key));
    const share = new Set(found.map(({ key }) => key)).size / wanted.size;
    const first = found[0];
    return first && share >= 0.2 ? { weight: 3 * share, at: { start: first.start, end: first.end } } : undefined;
  },
};
