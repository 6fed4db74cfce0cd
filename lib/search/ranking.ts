/** A story that was found, and how well it fits. */
export interface Hit {
  story: number;
  score: number;
}

/**
 * Hands out stories from the best score down, of the same score the newest first. A heap, because fifty of fifty thousand are
 * asked for: building it takes one look at each, and each hit a few more.
 */
export class Ranking {
  readonly #stories: Uint32Array;
  readonly #scores: Float32Array;
  #size: number;

  /** Takes both arrays as its own; the story at a place has the score at that place. */
  constructor(stories: Uint32Array, scores: Float32Array) {
    this.#stories = stories;
    this.#scores = scores;
    this.#size = stories.length;
    for (let at = (this.#size >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  /** How many are left. */
  get size(): number {
    return this.#size;
  }

  take(): Hit | undefined {
    if (this.#size === 0) return undefined;
    const hit = { story: this.#stories[0] ?? 0, score: this.#scores[0] ?? 0 };
    this.#size -= 1;
    this.#move(this.#size, 0);
    this.#sink(0);
    return hit;
  }

  #sink(from: number): void {
    const story = this.#stories[from] ?? 0;
    const score = this.#scores[from] ?? 0;
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#size) break;
      if (below + 1 < this.#size && this.#isBetter(below + 1, this.#scores[below] ?? 0, this.#stories[below] ?? 0)) {
        below += 1;
      }
      if (!this.#isBetter(below, score, story)) break;
      this.#move(below, at);
      at = below;
    }
    this.#stories[at] = story;
    this.#scores[at] = score;
  }

  #move(from: number, to: number): void {
    this.#stories[to] = this.#stories[from] ?? 0;
    this.#scores[to] = this.#scores[from] ?? 0;
  }

  #isBetter(at: number, score: number, story: number): boolean {
    const own = this.#scores[at] ?? 0;
    return own > score || (own === score && (this.#stories[at] ?? 0) > story);
  }
}
