import { LeanReadability } from './lean-readability.ts';
import { outlineOf } from './outline.ts';
import type { PageTree } from './page-tree.ts';

/** Notes on each leaf whether Readability takes it for the story, and answers whether it took any. */
export const chooseStory = (tree: PageTree): boolean => {
  const { document, leaves, standIns } = outlineOf(tree);
  if (leaves.length === 0) return false;
  const parsed = new LeanReadability(document, {
    // The element itself: no markup is ever turned into text and back.
    serializer: (element) => element as Element,
    disableJSONLD: true,
  }).parse();
  const content = parsed?.content;
  if (!content) return false;
  for (const element of content.querySelectorAll('[data-n]')) {
    const leaf = leaves[Number(element.getAttribute('data-n'))];
    if (leaf) leaf.chosen = true;
  }
  for (const [left, standIn] of standIns) for (const leaf of left) leaf.chosen = standIn.chosen;
  return true;
};
