/** A question about one sign, and what its answers say; without a question a leaf. */
export interface Tree {
  /** What is known so far of a sentence that came to here, as log odds. */
  value: number;
  split?: {
    /** Place in the sentence's values. */
    sign: number;
    threshold: number;
    /** Where the sign's value is at most the threshold. */
    below: Tree;
    above: Tree;
  };
}

/** What a tree says of a sentence: the value of the leaf that its signs lead to. */
export function leafValue(tree: Tree, signs: Float64Array): number {
  let at = tree;
  while (at.split) at = (signs[at.split.sign] ?? 0) <= at.split.threshold ? at.split.below : at.split.above;
  return at.value;
}

/** Adds to each sign on the way to the leaf how much the answer about it changed the value. */
export function addShares(tree: Tree, signs: Float64Array, shares: Float64Array): void {
  let at = tree;
  while (at.split) {
    const { sign, threshold, below, above } = at.split;
    const next: Tree = (signs[sign] ?? 0) <= threshold ? below : above;
    shares[sign] = (shares[sign] ?? 0) + next.value - at.value;
    at = next;
  }
}
