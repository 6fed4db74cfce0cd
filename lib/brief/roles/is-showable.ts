import { companionOf } from './companion.ts';
import { halvesIn } from './half-quoted.ts';
import type { SeenSentence, SeenStory } from './seen.ts';

/** Says something, if need be with a neighbour; of a quotation in parts, the part that tells whose it is. */
export function isShowable(sentence: SeenSentence, story: SeenStory): boolean {
  const { isStatement, heard, text } = sentence;
  if (!isStatement) return false;
  const { begunBefore, goesOn } = halvesIn(text);
  if ((begunBefore || goesOn) && !heard.has('reports-speech')) return false;
  return companionOf(sentence, story) !== undefined;
}
