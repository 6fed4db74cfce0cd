import type { Fact } from '../../model.ts';
import type { FactStory } from './story.ts';

/** A fact that may be shown, and how telling it is. */
export interface Candidate {
  fact: Fact;
  /** About 0 to 2; compared across kinds. */
  score: number;
  /** Index of the sentence it stands in. */
  from: number;
  /** Of a statement: keys of its words, to know one that says the same in another sentence. */
  words?: Set<string>;
  /** Of a statement: it opens with a word for something named before it, which the fact does not show. */
  dangles?: boolean;
  /** Of a statement: how much it shares of the words that head the story. */
  headed?: number;
  /** Of a statement: it tells how a match ended, where the story is of one. */
  scored?: boolean;
}

/** Finds the facts of one kind. It may propose many: what is shown is decided among all kinds. */
export type FactFinder = (story: FactStory) => Candidate[];

/** A confidence in hundredths, and never quite sure or quite unsure: 0.05 to 0.95. */
export const rounded = (confidence: number): number =>
  Math.round(100 * Math.min(0.95, Math.max(0.05, confidence))) / 100;
