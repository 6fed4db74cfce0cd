import type { Signal, Signals } from './signals.ts';

/** A linear judgement: a page is the likelier a story the larger bias + Σ weight × signal. */
export interface Judgement {
  bias: number;
  weights: Record<Signal, number>;
}

/** How surely it is a story: above 0 rather one than none, if both are as common. */
export const scoreOf = ({ bias, weights }: Judgement, signals: Signals): number =>
  (Object.keys(weights) as Signal[]).reduce((sum, name) => sum + weights[name] * signals[name], bias);
