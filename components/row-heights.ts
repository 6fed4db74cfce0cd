/** Rows `from` up to `to`. */
export interface Stretch {
  from: number;
  to: number;
}

// About a line of the page's words, its line and its captions, in pixels, until rows were measured.
const guess = 132;
const inBlock = 64;

/** Where each row of a list lies, known from those that were seen and guessed for the others. Quick at fifty thousand rows. */
export class RowHeights {
  #docs: readonly number[] = [];
  #measured = new Map<number, number>();
  #average = guess;
  #heights = new Float64Array(0);
  #blocks = new Float64Array(0);

  /** The rows in their order; what was measured of one stays with it. */
  list(docs: readonly number[]): void {
    if (docs === this.#docs) return;
    this.#docs = docs;
    if (this.#measured.size > 0) {
      let sum = 0;
      for (const height of this.#measured.values()) sum += height;
      this.#average = sum / this.#measured.size;
    }
    this.#heights = Float64Array.from(docs, (doc) => this.#measured.get(doc) ?? this.#average);
    this.#blocks = new Float64Array(Math.ceil(docs.length / inBlock));
    for (const [index, height] of this.#heights.entries()) this.#add(index, height);
  }

  /** Answers whether that is news. A row that is not laid out has no height. */
  measure(index: number, height: number): boolean {
    const doc = this.#docs[index];
    const before = this.#heights[index];
    if (doc === undefined || before === undefined || height <= 0) return false;
    this.#measured.set(doc, height);
    if (Math.abs(before - height) < 0.5) return false;
    this.#heights[index] = height;
    this.#add(index, height - before);
    return true;
  }

  /** How high rows `from` up to `to` are together. */
  between({ from, to }: Stretch): number {
    return this.#above(to) - this.#above(from);
  }

  /** The rows that touch the stretch from `top` to `bottom`, in pixels below the list's upper edge. */
  within(top: number, bottom: number): Stretch {
    const from = this.#at(top);
    return { from, to: Math.min(this.#docs.length, this.#at(bottom) + 1) };
  }

  /** The row at so many pixels below the upper edge; the first or last where that is outside. */
  #at(pixels: number): number {
    let index = 0;
    let top = 0;
    for (const height of this.#blocks) {
      if (top + height > pixels || index + inBlock >= this.#docs.length) break;
      top += height;
      index += inBlock;
    }
    while (index < this.#docs.length - 1 && top + (this.#heights[index] ?? 0) <= pixels) {
      top += this.#heights[index] ?? 0;
      index++;
    }
    return index;
  }

  #above(index: number): number {
    const block = Math.floor(index / inBlock);
    let top = 0;
    for (let before = 0; before < block; before++) top += this.#blocks[before] ?? 0;
    for (let row = block * inBlock; row < index; row++) top += this.#heights[row] ?? 0;
    return top;
  }

  #add(index: number, height: number): void {
    const block = Math.floor(index / inBlock);
    this.#blocks[block] = (this.#blocks[block] ?? 0) + height;
  }
}
