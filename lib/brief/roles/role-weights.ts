export type InferredRole = 'news' | 'voices' | 'next' | 'background' | 'why' | 'counterpoint' | 'big-picture';

/** A sentence is the likelier to have a role the larger bias + Σ weight × how far the cue holds. */
export interface RoleWeights {
  bias: number;
  /** From a story's best score to how often such a choice is right: 1 / (1 + e^-(offset + slope × score)). */
  slope: number;
  offset: number;
  /** What is less likely right than this is not shown. */
  enough: number;
  weights: Partial<Record<string, number>>;
}
