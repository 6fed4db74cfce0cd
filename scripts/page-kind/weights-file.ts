import type { Judgement } from '../../lib/article/kind/score.ts';

/** The source file that holds a judgement, its weights in order. */
export function weightsFile({ bias, weights }: Judgement): string {
  const lines = Object.entries(weights)
    .sort(([, one], [, other]) => other - one)
    .map(([name, weight]) => `  ${name}: ${weight},`);
  return `import type { Signal } from './signals.ts';

/** Written by scripts/page-kind.ts, which says how it was fitted; not by hand. */
export const bias = ${bias};

/** What speaks for a story, the strongest first, down to what speaks against one. */
export const weights: Record<Signal, number> = {
${lines.join('\n')}
};
`;
}
