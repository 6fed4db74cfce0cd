export type InferredRole = 'news' | 'voices' | 'next' | 'background' | 'why' | 'counterpoint' | 'big-picture';

/** How a role is told: the log odds of a sentence to have it are `base` and what each tree says. */
export interface RoleTrees {
  base: number;
  /** From a choice's score to how often such a choice is right: 1 / (1 + e^-(offset + slope × score)). */
  slope: number;
  offset: number;
  /** What scores lower is not shown. */
  bar: number;
  /** Written as `readTrees` reads them. */
  trees: string;
}
