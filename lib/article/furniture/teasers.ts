import type { Leaf } from '../leaves.ts';
import { type Place, placesUp } from '../place.ts';
import { isOnlyLink } from './links.ts';

// A teaser is a title and a sentence or two; one of two paragraphs, labels and all, has some 600 characters.
const longestTeaser = 800;

/** Boxes around a heading that is a link: each is another story's teaser, unless there is a whole text below it, or the headline in it. */
export const teaserPlaces = (leaves: Leaf[], root: Place, headline?: Leaf): Set<Place> => {
  const above = new Set([...placesUp(root), ...placesUp(headline?.place)]);
  const titles = new Map<Place, number>();
  for (const leaf of leaves) {
    if (leaf.place.level === 0 || !isOnlyLink(leaf)) continue;
    const box = leaf.place.up;
    if (box && box !== root && !above.has(box)) titles.set(box, (titles.get(box) ?? 0) + 1);
  }
  const teasers = new Set<Place>();
  for (const [box, count] of titles) if (box.textLength - box.linkLength < count * longestTeaser) teasers.add(box);
  return teasers;
};
