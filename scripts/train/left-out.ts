import type { InferredRole } from '../../lib/brief/roles/role-trees.ts';
import { leafValue } from '../../lib/brief/roles/tree.ts';
import { type Binned, binned } from './binned.ts';
import { type Boosted, boosted, type Effort } from './boosted.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { randomOf } from './random.ts';

/** Outlets are left out a few at a time, always whole. */
export const groups = 12;

export function groupOf(stories: LabelledStory[]): (story: LabelledStory) => number {
  const outlets = [...new Set(stories.map(({ outlet }) => outlet))].sort();
  return ({ outlet }) => outlets.indexOf(outlet) % groups;
}

/** All labelled sentences as one table. */
export interface Table {
  sentences: LabelledSentence[];
  /** The group of each sentence's outlet. */
  group: number[];
  signs: Binned;
}

export function tableOf(stories: LabelledStory[]): Table {
  const group = groupOf(stories);
  const sentences = stories.flatMap((story) => story.sentences);
  return {
    sentences,
    group: stories.flatMap((story) => story.sentences.map(() => group(story))),
    signs: binned(sentences.map(({ values }) => values)),
  };
}

/** Trees for a role, fitted to all groups but one, or to all. */
export function fitted({ sentences, group, signs }: Table, role: InferredRole, effort: Effort, out?: number): Boosted {
  const rows = Uint32Array.from(sentences.keys()).filter((row) => group[row] !== out);
  const is = Uint8Array.from(sentences, ({ roles }) => Number(roles.has(role)));
  return boosted(signs, rows, is, randomOf(1 + (out ?? groups)), effort);
}

export const scoreOf = ({ base, trees }: Boosted, values: Float64Array): number =>
  trees.reduce((sum, tree) => sum + leafValue(tree, values), base);

/** How every sentence scores for a role by trees that know nothing of its outlet. */
export function leftOutScores(table: Table, role: InferredRole, effort: Effort): Map<LabelledSentence, number> {
  const models = Array.from({ length: groups }, (_, out) => fitted(table, role, effort, out));
  return new Map(
    table.sentences.map((sentence, row) => {
      const model = models[table.group[row] ?? 0];
      return [sentence, model ? scoreOf(model, sentence.values) : 0];
    }),
  );
}
