import type { Leaf } from '../leaves.ts';
import { isWithin, type Place, placesUp } from '../place.ts';
import { isRequest } from './prompts.ts';
import type { Finder } from './told.ts';

// A box with more in it is a part of the story that asks for something in passing.
const largestBox = 900;
const shareOfStory = 0.2;
// What is shorter is a button's.
const shortest = 25;

/** What stands in one small box with a prompt belongs to the prompt: its title, its promises, its small print. */
export const promptBoxes: Finder = function* ({ page, story, root }) {
  const boxes = new Set<Place>();
  for (const leaf of page) {
    if (
      leaf.place.row ||
      leaf.place.item ||
      leaf.text.length < shortest ||
      !isWithin(leaf.place, root) ||
      !isRequest(leaf)
    )
      continue;
    const box = boxAround(leaf, root);
    if (box) boxes.add(box);
  }
  for (const leaf of story) {
    for (const place of placesUp(leaf.place, root)) if (boxes.has(place)) yield leaf;
  }
};

/** The largest place around a prompt that is mostly the prompt's. */
const boxAround = ({ place, text }: Leaf, root: Place): Place | undefined => {
  let box: Place | undefined;
  for (const around of placesUp(place, root)) {
    if (around.textLength > Math.min(largestBox, root.textLength * shareOfStory, text.length * 4 + 60)) break;
    box = around;
  }
  return box === place ? undefined : box;
};
