import type { TreeLeaf } from './page-tree.ts';

// What leaves the page is sent as a message, kept on the reader's disk and shown. The longest reports have 200,000 letters.
const mostStory = 1_000_000;
const mostBefore = 200_000;
// Beside the story's own; the teasers of an endless page are hundreds of thousands.
const mostLeavesBefore = 1000;
const mostLeavesAfter = 1500;
// Browsers lay out one paragraph of millions of letters for minutes.
const longestLeaf = 100_000;

/** The leaves around the story, the longest of them cut, as far as they are not beyond all measure: from its first one on, and before it. */
export const inMeasure = (leaves: TreeLeaf[]): TreeLeaf[] => {
  const first = Math.max(
    0,
    leaves.findIndex(({ chosen }) => chosen),
  );
  const last = Math.max(
    0,
    leaves.findLastIndex(({ chosen }) => chosen),
  );
  const before = upTo(mostBefore, leaves.slice(Math.max(0, first - mostLeavesBefore), first).reverse());
  return [...before.reverse(), ...upTo(mostStory, leaves.slice(first, last + mostLeavesAfter))];
};

const upTo = (most: number, leaves: TreeLeaf[]): TreeLeaf[] => {
  const kept: TreeLeaf[] = [];
  let length = 0;
  for (const leaf of leaves) {
    const fitting = leaf.text.length > longestLeaf ? cut(leaf) : leaf;
    length += fitting.text.length;
    if (length > most) break;
    kept.push(fitting);
  }
  return kept;
};

const cut = (leaf: TreeLeaf): TreeLeaf => {
  const space = leaf.text.lastIndexOf(' ', longestLeaf);
  const text = leaf.text.slice(0, space > 0 ? space : longestLeaf).toWellFormed();
  const marks = leaf.marks
    .filter(({ start }) => start < text.length)
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }));
  return { ...leaf, text, marks };
};
