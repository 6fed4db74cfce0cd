import { isCaption } from './captions.ts';
import { isNamedFurniture } from './furniture/names.ts';
import type { Leaf } from './leaves.ts';
import { isWithin, type Place, placesUp } from './place.ts';
import { isProse } from './prose.ts';

// Less than that much more text says nothing: comments can be as long as what they are about.
const muchMore = 1.5;

/**
 * For each leaf whether it is of the text that the page is about: what Readability chose, unless one box below a headline
 * holds much more running text than that. Readability can take a disclosure or a pitch for members for the story.
 */
export const choiceIn = (leaves: Leaf[]): boolean[] => {
  const chosen = leaves.map((leaf) => leaf.chosen && !leaf.place.landmark);
  const held = new Map<Place, number>();
  let length = 0;
  for (const [at, leaf] of leaves.entries()) {
    if (!isProse(leaf) || leaf.place.landmark || isCaption(leaf)) continue;
    const box = boxes.has(leaf.place.tag) ? leaf.place : leaf.place.up;
    if (chosen[at]) length += leaf.text.length;
    else if (box) held.set(box, (held.get(box) ?? 0) + leaf.text.length);
  }
  const [best] = [...held].sort(([, one], [, other]) => other - one);
  if (!best || best[1] < length * muchMore || best[1] < (length === 0 ? leastAlone : leastText)) return chosen;
  const [box] = best;
  // A story's own headline stands in its box as often as above it.
  const first = leaves.findIndex((leaf) => isWithin(leaf.place, box) && isProse(leaf));
  const isHeaded = leaves.some(({ place }, at) => at < first && place.level === 1);
  const top = [...placesUp(box)].at(-1) ?? box;
  return isHeaded && !box.aside && !isNamedFurniture(box, top)
    ? leaves.map((leaf) => isWithin(leaf.place, box) && !leaf.place.landmark)
    : chosen;
};

const leastText = 500;
// Where nothing that runs was chosen, a notice will do.
const leastAlone = 250;
const boxes = new Set(['div', 'section', 'article', 'main', 'td', 'body']);
