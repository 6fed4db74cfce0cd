import type { InferredRole } from '../../lib/brief/roles/role-trees.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { regressed } from './regressed.ts';

/** The sentence of a story that scores best for a role. */
export interface Choice {
  story: LabelledStory;
  sentence: LabelledSentence;
  /** Of its outlet. */
  group: number;
  score: number;
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
    const [first] = story.sentences
      .filter((sentence) => !taken.has(sentence))
      .map((sentence) => ({ sentence, score: scores.get(sentence) ?? 0 }))
      .sort((a, b) => b.score - a.score);
    return first ? [{ ...first, story, group: group(story), isRight: first.sentence.roles.has(role) }] : [];
  });
}

/** How likely a story's choice is right by its score: 1 / (1 + e^-(offset + slope × score)). */
export function surenessOf(choices: Choice[]): { offset: number; slope: number } {
  const [offset = 0, slope = 0] = regressed(
    choices.map(({ score, isRight }) => ({ values: [1, score], is: isRight ? 1 : 0 })),
    0.1,
  );
  return { offset, slope };
}

/** The lowest score down to which enough of the choices are right; Infinity where no ten of them are. */
export function barOf(choices: Choice[], right: number): number {
  const ranked = [...choices].sort((a, b) => b.score - a.score);
  let sum = 0;
  let bar = Number.POSITIVE_INFINITY;
  for (const [index, { score, isRight }] of ranked.entries()) {
    if (isRight) sum++;
    if (index >= 9 && sum / (index + 1) >= right) bar = score;
  }
  return bar;
}
