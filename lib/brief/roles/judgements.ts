import { rivalsOf } from './rivals.ts';
import type { InferredRole, RoleTrees } from './role-trees.ts';
import { signNames } from './signs.ts';
import { addShares, leafValue, type Tree } from './tree.ts';
import { questions, roleTrees } from './trees.ts';
import { readQuestions, readTrees } from './written-trees.ts';

/** How one role is told, its trees read. */
export interface Judgement extends Omit<RoleTrees, 'trees'> {
  role: InferredRole;
  trees: Tree[];
}

let read: Judgement[] | undefined;

/** In the order in which roles take their sentences; read once, when first asked for. */
export function judgements(): Judgement[] {
  if (!read) {
    const asked = readQuestions(questions);
    const entries = Object.entries(roleTrees) as [InferredRole, RoleTrees][];
    read = entries.map(([role, one]) => ({ ...one, role, trees: readTrees(one.trees, asked, signNames) }));
  }
  return read;
}

/** How much speaks for a sentence having the role, as log odds. */
export const scoreOf = ({ base, trees }: Judgement, signs: Float64Array): number =>
  trees.reduce((sum, tree) => sum + leafValue(tree, signs), base);

/** What each sign of a sentence added to its score. */
export function sharesOf({ trees }: Judgement, signs: Float64Array): Float64Array {
  const shares = new Float64Array(signs.length);
  for (const tree of trees) addShares(tree, signs, shares);
  return shares;
}

/** How likely the best sentence of a story is right, by the scores of all, the best first. */
export function confidenceOf(
  { offset, slope, rivalry }: Pick<Judgement, 'offset' | 'slope' | 'rivalry'>,
  scores: number[],
): number {
  const odds = offset + slope * (scores[0] ?? Number.NEGATIVE_INFINITY) + rivalry * rivalsOf(scores);
  return 1 / (1 + Math.exp(-odds));
}
