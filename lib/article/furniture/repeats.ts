import { isAllBold } from '../bold.ts';
import type { Leaf } from '../leaves.ts';

/** How often each text stands on the page: what comes again and again is a prompt. */
export const repeatsIn = (leaves: Leaf[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of leaves) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/** The same words again and again: "Read more", "Advertisement". But teasers repeat this story's labels as well: "Why it matters:". */
export const isRepeated = (leaf: Leaf, repeats: Map<string, number>): boolean =>
  leaf.text.length < 100 &&
  (repeats.get(leaf.text) ?? 0) > 2 &&
  leaf.place.level === 0 &&
  !leaf.place.row &&
  !isAllBold(leaf.text, leaf.marks);
