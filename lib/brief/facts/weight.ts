import { contentWords } from '../../text/content-words.ts';
import type { Sentence } from '../sentences.ts';

/**
 * How telling each sentence is, by index: the news first, then what stands early, what a digest or standfirst holds and
 * what shares the headline's words.
 */
export function weightsOf(sentences: Sentence[], headline: Set<string>, news: Set<number>): Map<number, number> {
  const weights = new Map<number, number>();
  let place = 0;
  for (const sentence of sentences) {
    const { block, index, text } = sentence;
    if (block.kind === 'headline') {
      weights.set(index, 0.9);
      continue;
    }
    const keys = new Set(contentWords(text).map(({ key }) => key));
    const shared = headline.size ? [...headline].filter((key) => keys.has(key)).length / headline.size : 0;
    let weight = 0.55 * Math.exp(-place / 7) + 0.7 * shared;
    if (news.has(index)) weight += 0.5;
    if (block.kind === 'standfirst' || block.kind === 'digest') weight += 0.25;
    if (keys.size < 4) weight -= 0.3;
    if (/[?？]["”»]?$/.test(text)) weight -= 0.25;
    weights.set(index, weight);
    place++;
  }
  return weights;
}
