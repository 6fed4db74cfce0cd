import type { RoleWeights } from '../../lib/brief/roles/role-weights.ts';
import type { Trained } from './trained.ts';

/** The source file that holds what was trained, each role's cues from what speaks for it to what speaks against. */
export function weightsFile(roles: Trained[]): string {
  const inferred = roles.flatMap(({ role, judgement }) => (judgement ? [entryOf(role, judgement)] : []));
  return `import type { InferredRole, RoleWeights } from './role-weights.ts';

/**
 * Written by scripts/train.ts, which says how these were fitted and how well they do; not by hand. From stories whose
 * sentences were labelled for this project; no words of a page are in here, only what each cue is worth to a role.
 */

/** In the order in which roles take their sentences; a role that is missing is not inferred. */
export const roleWeights: Partial<Record<InferredRole, RoleWeights>> = {
${inferred.join('\n')}
};
`;
}

function entryOf(role: string, { bias, slope, offset, enough, weights }: RoleWeights): string {
  const lines = Object.entries(weights)
    .sort(([, one = 0], [, other = 0]) => other - one)
    .map(([rule, weight]) => `      ${keyOf(rule)}: ${weight},`);
  return `  ${keyOf(role)}: {
    bias: ${bias},
    slope: ${slope},
    offset: ${offset},
    enough: ${enough},
    weights: {
${lines.join('\n')}
    },
  },`;
}

const keyOf = (name: string): string => (name.includes('-') ? `'${name}'` : name);
