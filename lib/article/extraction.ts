import type { Article, Outcome } from '../model.ts';

/** What the injected script answers: the reading's outcome and how long it took, in milliseconds. */
export interface Extraction {
  outcome: Outcome<Article>;
  ms: number;
}
