/**
 * How strong the sentences behind a story's best one are, from all scores, the best first: a choice among several that
 * score alike is less sure than one that stands alone.
 */
export const rivalsOf = (scores: number[]): number =>
  Math.log(scores.slice(1, 1 + rivals).reduce((sum, score) => sum + Math.exp(score), few));

/** About what the rivals of a clear choice add up to: a story of one sentence is no surer than that. */
const few = 0.05;

/** Those further behind change nothing. */
const rivals = 5;
