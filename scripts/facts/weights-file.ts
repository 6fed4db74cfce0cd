import { signNames } from '../../lib/brief/facts/signs.ts';
import type { Judgement, Judgements } from '../../lib/brief/facts/weights.ts';

/** The source file that holds the weights. */
export function weightsFile(judgements: Judgements): string {
  const { essential, stated, kept } = judgements;
  return `/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of \`signNames\`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
${(Object.entries({ essential, stated, kept }) as [Judgement, Judgements[Judgement]][])
  .map(
    ([name, { bias, weights }]) => `  ${name}: {
    bias: ${rounded(bias)},
    // biome-ignore format: a line a sign
    weights: [
${signNames.map((sign, at) => `      ${rounded(weights[at] ?? 0)}, // ${sign}`).join('\n')}
    ],
  },`,
  )
  .join('\n')}
};
`;
}

const rounded = (value: number): number => Number(value.toFixed(2));
