import { halvesIn } from './half-quoted.ts';
import { hangs } from './hangs.ts';
import { isWhole } from './is-statement.ts';
import type { SeenSentence, SeenStory } from './seen.ts';

/**
 * What a reader has to see beside a sentence to understand it: the sentence before, where its "he" or "this" is named or its
 * quotation begins; the one after, where its quotation goes on. `alone` where it needs none; nothing where one neighbour
 * is not enough.
 */
export function companionOf(sentence: SeenSentence, story: SeenStory): SeenSentence | 'alone' | undefined {
  const { language } = story.article;
  const { begunBefore, goesOn } = halvesIn(sentence.text);
  const before = begunBefore || hangs(sentence, language);
  if (!before && !goesOn) return 'alone';
  if (before && goesOn) return undefined;
  const neighbour = story.sentences[sentence.order + (before ? -1 : 1)];
  if (!neighbour || !isWhole(neighbour.text) || apart(sentence, neighbour)) return undefined;
  const its = halvesIn(neighbour.text);
  const isEnough = before
    ? !its.begunBefore && its.goesOn === begunBefore && !hangs(neighbour, language)
    : its.begunBefore && !its.goesOn;
  return isEnough ? neighbour : undefined;
}

/** A quotation, and what "he" stands for, reach into the next paragraph, not over a heading or out of a list. */
const apart = (one: SeenSentence, other: SeenSentence): boolean =>
  one.block.kind !== other.block.kind || Math.abs(one.index - other.index) > 1;
