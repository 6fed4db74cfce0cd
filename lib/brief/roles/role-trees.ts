export type InferredRole = 'news' | 'voices' | 'next' | 'background' | 'why' | 'counterpoint' | 'big-picture';

/** How a role is told: the log odds of a sentence to have it are `base` and what each tree says. */
export interface RoleTrees {
  base: number;
  /**
   * How often the sentence that scores best in a story is right, by its score and its rivals (`rivalsOf`):
   * 1 / (1 + e^-(offset + slope × score + rivalry × rivals)).
   */
  offset: number;
  slope: number;
  rivalry: number;
  /** What is less likely right is not shown. */
  enough: number;
  /** Written as `readTrees` reads them. */
  trees: string;
}
