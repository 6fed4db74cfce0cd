import { confidenceOf } from '../../lib/brief/roles/judgements.ts';
import type { InferredRole } from '../../lib/brief/roles/role-trees.ts';
import type { Boosted, Effort } from './boosted.ts';
import { barOf, type Choice, choicesOf, type Sureness, surenessOf } from './choices.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { fitted, groupOf, leftOutScores, scoreOf, tableOf } from './left-out.ts';

/**
 * In the order in which roles take their sentences. Of what is shown of each, the first share shall be right in unseen outlets;
 * what is less likely right than the second is not shown, however right its betters are. Nearly every story has news.
 */
const wanted: [role: InferredRole, right: number, least: number][] = [
  ['news', 0.75, 0.4],
  ['voices', 0.8, 0.5],
  ['next', 0.66, 0.5],
  ['background', 0.68, 0.5],
  ['why', 0.52, 0.5],
  ['counterpoint', 0.52, 0.5],
  ['big-picture', 0.55, 0.5],
];

/** More and deeper trees fit the stories and not the next ones. */
const effort: Effort = { trees: 80, rate: 0.09, depth: 3, fewest: 30, shrinkage: 5, offered: 0.3 };

/** Where fewer than this are right in the outlets left out, a reader is better served with nothing: the role is not inferred. */
const leastRight = 0.5;
/** Of fewer than these it cannot be told. */
const fewest = 20;

/** A choice that is shown, and how sure we say we are. */
export interface Shown extends Choice {
  confidence: number;
}

/** Trees for a role, and how their scores are read. */
export interface Judgement extends Boosted, Sureness {
  enough: number;
}

export interface Trained {
  role: InferredRole;
  /** Absent where no bar keeps enough of the choices right: the role is not inferred. */
  judgement?: Judgement;
  /** Each outlet judged by trees, bar and confidence that know nothing of it. */
  leftOut: Shown[];
  /** All judged by what is shipped, for comparison. */
  plain: Shown[];
}

/** Every role in turn; no sentence is chosen for two. */
export function trained(stories: LabelledStory[]): Trained[] {
  const table = tableOf(stories);
  const group = groupOf(stories);
  const taken = { leftOut: new Set<LabelledSentence>(), plain: new Set<LabelledSentence>() };
  return wanted.map(([role, right, least]) => {
    const scores = leftOutScores(table, role, effort);
    const choices = choicesOf(stories, group, scores, role, taken.leftOut);
    const leftOut = choices.flatMap((choice) => {
      const others = choices.filter((other) => other.group !== choice.group);
      return shownOf([choice], readingOf(others, right, least));
    });
    const model = fitted(table, role, effort);
    const judgement = { ...model, ...readingOf(choices, right, least) };
    const known = new Map(table.sentences.map((sentence) => [sentence, scoreOf(model, sentence.values)]));
    const plain = shownOf(choicesOf(stories, group, known, role, taken.plain), judgement);
    const holds = leftOut.length >= fewest && rightOf(leftOut) >= leastRight * leftOut.length && judgement.slope > 0;
    if (!holds) return { role, leftOut, plain };
    for (const { sentence } of leftOut) taken.leftOut.add(sentence);
    for (const { sentence } of plain) taken.plain.add(sentence);
    return { role, judgement, leftOut, plain };
  });
}

/** How scores are read, learnt from choices. */
function readingOf(choices: Choice[], right: number, least: number): Omit<Judgement, keyof Boosted> {
  const sureness = surenessOf(choices);
  const confidences = choices.map(({ scores }) => confidenceOf(sureness, scores));
  return { ...sureness, enough: Math.max(least, barOf(confidences, right)) };
}

const shownOf = (choices: Choice[], reading: Omit<Judgement, keyof Boosted>): Shown[] =>
  choices
    .map((choice) => ({ ...choice, confidence: confidenceOf(reading, choice.scores) }))
    .filter(({ confidence }) => confidence >= reading.enough);

export const rightOf = (choices: { isRight: boolean }[]): number => choices.filter(({ isRight }) => isRight).length;
