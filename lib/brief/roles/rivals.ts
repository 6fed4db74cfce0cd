/** The score of a choice, then those of all other sentences, the best first: what another role took is a rival still. */
export const scoresOf = <Scored extends { score: number }>(chosen: Scored, ranked: Scored[]): number[] => [
  chosen.score,
  ...ranked.filter((one) => one !== chosen).map(({ score }) => score),
];

/**
 * How strong the others beside a story's choice are, from `scoresOf`: a choice among several that
 * score alike is less sure than one that stands alone.
 */
export const rivalsOf = (scores: number[]): number =>
  Math.log(scores.slice(1, 1 + rivals).reduce((sum, score) => sum + Math.exp(score), few));

/** About what the rivals of a common choice add up to: a story of one sentence is little surer than that. */
const few = 0.2;

/** Those further behind change nothing. */
const rivals = 5;
