import type { Cue } from '../../model.ts';
import { tellers } from './measures.ts';
import type { SeenSentence } from './seen.ts';
import { type Signs, signNames } from './signs.ts';

/** The cues that a reader is told of: more than these are a list, not a reason. */
const most = 4;

/**
 * Why a sentence was chosen, the strongest reason first: its own cues by what they added to its score. What a measure
 * added is told by a cue that says the same, where that one holds. Nothing where no cue holds that did not speak against it.
 */
export function reasonsFor(sentence: SeenSentence, { finds }: Signs, shares: Float64Array): Cue[] {
  const added = new Map(finds.map(({ rule }) => [rule, 0]));
  for (const [index, name] of signNames.entries()) {
    const rule = added.has(name) ? name : tellers[name]?.find((teller) => added.has(teller));
    if (rule) added.set(rule, (added.get(rule) ?? 0) + (shares[index] ?? 0));
  }
  const told = finds
    .map(({ rule, at }): Cue & { length: number } => ({
      rule,
      weight: Math.round(100 * (added.get(rule) ?? 0)) / 100,
      at: { block: sentence.span.block, start: sentence.span.start + at.start, end: sentence.span.start + at.end },
      length: at.end - at.start,
    }))
    .sort((one, other) => rank(other) - rank(one));
  const speaking = told.filter(({ weight }) => weight > 0);
  const cues = speaking.length ? speaking : told.filter(({ weight }) => weight === 0).slice(0, 1);
  return distinct(cues.map(({ rule, weight, at }) => ({ rule, weight, at }))).slice(0, most);
}

/** A cue that shows its words convinces more than one that can only name the sentence. */
const rank = ({ weight, length }: { weight: number; length: number }): number =>
  length > longestShown ? weight / 2 : weight;

/** Longer words are not shown as evidence: they would only repeat the line. */
const longestShown = 60;

/** Of several cues that the same words gave, the strongest: one reason is not two. Those of the whole sentence show none. */
const distinct = (cues: Cue[]): Cue[] =>
  cues.filter(({ at }, index) => {
    const same = cues.findIndex((other) => other.at.start === at.start && other.at.end === at.end);
    return same === index || at.end - at.start > longestShown;
  });
