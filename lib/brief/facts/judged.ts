import type { Candidate } from './candidate.ts';
import { signsIn } from './signs.ts';
import type { FactStory } from './story.ts';
import { type Judgement, type Judgements, judgements } from './weights.ts';

/** A candidate, and how likely each judgement holds of it. */
export interface Judged extends Candidate {
  chances: Record<Judgement, number>;
}

export function judged(candidates: Candidate[], story: FactStory): Judged[] {
  const signsOf = signsIn(story);
  return candidates.map((candidate) => judgedBy(judgements, candidate, signsOf(candidate)));
}

export const judgedBy = <T extends Candidate>(by: Judgements, candidate: T, signs: number[]): T & Judged => ({
  ...candidate,
  chances: {
    essential: chance(by.essential, signs),
    stated: chance(by.stated, signs),
    kept: chance(by.kept, signs),
  },
});

const chance = ({ bias, weights }: Judgements[Judgement], signs: number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));
