import type { Article, Range } from '../../model.ts';
import type { Sentence } from '../sentences.ts';

/** What a cue may know of the story besides its sentence. */
export interface CueStory {
  article: Article;
  /** In the story's order, the headline first. */
  sentences: Sentence[];
  /** The first sentence of the story's own text, after headline, standfirst and digest; absent in an empty story. */
  lead?: Sentence;
}

/** One reason for (weight above 0) or against a sentence in a role. It reads, never writes; it knows no other cue. */
export interface CueRule {
  /** The file's name: the cue's id in a brief's evidence. */
  rule: string;
  /** What speaks, and how loud; the range lies within the sentence's text. Nothing where the cue has nothing to say. */
  find(sentence: Sentence, story: CueStory): { weight: number; at: Range } | undefined;
}

/** The whole sentence, where no part of it speaks more than another. */
export const wholeOf = ({ text }: Sentence): Range => ({ start: 0, end: text.length });
