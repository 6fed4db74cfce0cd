import { rivalsOf, scoresOf } from '../../lib/brief/roles/rivals.ts';
import type { InferredRole, RoleTrees } from '../../lib/brief/roles/role-trees.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { regressed } from './regressed.ts';

/** The sentence of a story that scores best for a role. */
export interface Choice {
  story: LabelledStory;
  sentence: LabelledSentence;
  /** Of its outlet. */
  group: number;
  /** Its own, then those of all other sentences of the story, the best first. */
  scores: number[];
  isRight: boolean;
}

/** What is chosen in each story of the sentences that no earlier role took. A story without a statement gives nothing. */
export function choicesOf(
  stories: LabelledStory[],
  group: (story: LabelledStory) => number,
  scores: Map<LabelledSentence, number>,
  role: InferredRole,
  taken: Set<LabelledSentence>,
): Choice[] {
  return stories.flatMap((story) => {
    const ranked = story.sentences
      .map((sentence) => ({ sentence, score: scores.get(sentence) ?? 0 }))
      .sort((a, b) => b.score - a.score);
    const chosen = ranked.find(({ sentence }) => !taken.has(sentence));
    if (!chosen) return [];
    const { sentence } = chosen;
    const isRight = sentence.roles.has(role);
    return [{ story, sentence, group: group(story), scores: scoresOf(chosen, ranked), isRight }];
  });
}

/** How likely a story's choice is right, as `confidenceOf` reckons. */
export type Sureness = Pick<RoleTrees, 'offset' | 'slope' | 'rivalry'>;

export function surenessOf(choices: Choice[]): Sureness {
  const weighed = (signs: (scores: number[]) => number[]) =>
    regressed(
      choices.map(({ scores, isRight }) => ({ values: [1, ...signs(scores)], is: isRight ? 1 : 0 })),
      0.1,
    );
  const own = (scores: number[]) => scores[0] ?? 0;
  const [offset = 0, slope = 0, rivalry = 0] = weighed((scores) => [own(scores), rivalsOf(scores)]);
  if (rivalry <= 0) return { offset, slope, rivalry };
  // Strong rivals make no choice surer, whatever chance says.
  const [base = 0, steepness = 0] = weighed((scores) => [own(scores)]);
  return { offset: base, slope: steepness, rivalry: 0 };
}

/** The lowest confidence down to which enough of the choices should be right; Infinity where that is not so of ten. */
export function barOf(confidences: number[], right: number): number {
  let sum = 0;
  let bar = Number.POSITIVE_INFINITY;
  for (const [index, confidence] of confidences.toSorted((a, b) => b - a).entries()) {
    sum += confidence;
    if (index >= 9 && sum / (index + 1) >= right) bar = confidence;
  }
  return bar;
}
