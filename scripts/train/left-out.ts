import type { InferredRole } from '../../lib/brief/roles/role-weights.ts';
import { fitted, regressed, scoreOf } from './fit.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';

/** The sentence that weights fitted without its outlet put first in a story. */
export interface Choice {
  story: LabelledStory;
  sentence: LabelledSentence;
  group: number;
  score: number;
  isRight: boolean;
}

/** Outlets are left out a few at a time, always whole. */
export const groups = 24;

export function groupOf(stories: LabelledStory[]): (story: LabelledStory) => number {
  const outlets = [...new Set(stories.map(({ outlet }) => outlet))].sort();
  return ({ outlet }) => outlets.indexOf(outlet) % groups;
}

/**
 * What would be chosen in each story, had its outlet never been seen, of the sentences that no earlier role took. A story
 * without a statement gives nothing.
 */
export function leftOutChoices(
  stories: LabelledStory[],
  role: InferredRole,
  taken: Set<LabelledSentence> = new Set(),
): Choice[] {
  const group = groupOf(stories);
  return Array.from({ length: groups }, (_, out) => {
    const weights = fitted(
      stories.filter((story) => group(story) !== out),
      role,
    );
    return stories.filter((story) => group(story) === out).flatMap((story) => best(story, out, weights, role, taken));
  }).flat();
}

function best(
  story: LabelledStory,
  group: number,
  weights: number[],
  role: InferredRole,
  taken: Set<LabelledSentence>,
): Choice[] {
  const ranked = story.sentences
    .filter((sentence) => !taken.has(sentence))
    .map((sentence) => ({ sentence, score: scoreOf(weights, [1, ...sentence.values]) }))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  return first
    ? [{ story, sentence: first.sentence, group, score: first.score, isRight: first.sentence.roles.has(role) }]
    : [];
}

/** How likely a story's first choice is right by its score: offset, then slope. */
export const sureness = (choices: Choice[]): number[] =>
  regressed(
    choices.map(({ score, isRight }) => ({ values: [1, score], is: isRight ? 1 : 0 })),
    0.1,
  );

/** The lowest score down to which enough of the choices are right; Infinity where no ten of them are. */
export function enoughOf(choices: Choice[], right: number): number {
  const ranked = [...choices].sort((a, b) => b.score - a.score);
  let sum = 0;
  let enough = Number.POSITIVE_INFINITY;
  for (const [index, { score, isRight }] of ranked.entries()) {
    if (isRight) sum++;
    if (index >= 9 && sum / (index + 1) >= right) enough = score;
  }
  return enough;
}
