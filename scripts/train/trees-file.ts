import { signNames } from '../../lib/brief/roles/signs.ts';
import type { Tree } from '../../lib/brief/roles/tree.ts';
import { type Question, writeQuestions, writeTrees } from '../../lib/brief/roles/written-trees.ts';
import type { Judgement, Trained } from './trained.ts';

/** The source file that holds what was trained. */
export function treesFile(roles: Trained[]): string {
  const inferred = roles.flatMap(({ role, judgement }) => (judgement ? [{ role, judgement }] : []));
  const asked = questionsOf(inferred.flatMap(({ judgement }) => judgement.trees));
  const numbers = new Map(asked.map(({ sign, threshold }, index) => [`${sign} ${threshold}`, index + 1]));
  const numberOf = (sign: number, threshold: number) => numbers.get(`${signNames[sign]} ${threshold}`) ?? 0;
  return `import type { InferredRole, RoleTrees } from './role-trees.ts';

/**
 * Written by scripts/train.ts, which says how these were fitted and how well they do; not by hand. From stories whose
 * sentences were labelled for this project; no words of a page are in here, only what is asked of a sentence's signs and
 * what the answers are worth. \`readQuestions\` and \`readTrees\` read it.
 */
export const questions =
  '${writeQuestions(asked)}';

/** In the order in which roles take their sentences; a role that is missing is not inferred. */
export const roleTrees: Partial<Record<InferredRole, RoleTrees>> = {
${inferred.map(({ role, judgement }) => entryOf(role, judgement, numberOf)).join('\n')}
};
`;
}

/** Every question of the trees once, sign by sign. */
function questionsOf(trees: Tree[]): Question[] {
  const asked = signNames.map(() => new Set<number>());
  const add = ({ split }: Tree): void => {
    if (!split) return;
    asked[split.sign]?.add(split.threshold);
    add(split.below);
    add(split.above);
  };
  trees.forEach(add);
  return asked.flatMap((thresholds, index) =>
    [...thresholds].sort((a, b) => a - b).map((threshold) => ({ sign: signNames[index] ?? '', threshold })),
  );
}

function entryOf(
  role: string,
  { base, offset, slope, rivalry, enough, trees }: Judgement,
  numberOf: (sign: number, threshold: number) => number,
): string {
  return `  ${role.includes('-') ? `'${role}'` : role}: {
    base: ${rounded(base)},
    offset: ${rounded(offset)},
    slope: ${rounded(slope)},
    rivalry: ${rounded(rivalry)},
    enough: ${rounded(enough)},
    trees:
      '${writeTrees(trees, numberOf)}',
  },`;
}

const rounded = (value: number): number => Number(value.toFixed(3));
