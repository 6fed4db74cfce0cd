import type { Range } from '../../model.ts';
import type { SeenSentence, SeenStory } from './seen.ts';

/** One thing that can be said of a sentence and its place. It reads, never writes; it knows no other cue and no role. */
export interface CueRule {
  /** The file's name: the cue's id in a brief's evidence and in the weights. */
  rule: string;
  /** How far it holds, above 0 and at most 1, and which words show it. Nothing where it does not. */
  find(sentence: SeenSentence, story: SeenStory): { weight: number; at: Range } | undefined;
}

/** The whole sentence, where no part of it speaks more than another. */
export const wholeOf = ({ text }: { text: string }): Range => ({ start: 0, end: text.length });
