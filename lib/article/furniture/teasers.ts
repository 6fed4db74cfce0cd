import type { Leaf } from '../leaves.ts';
import { type Place, placesUp } from '../place.ts';
import { isOnlyLink } from './links.ts';

/** Boxes around a heading that is a link: each is another story's teaser. */
export const teaserPlaces = (leaves: Leaf[], root: Place): Set<Place> => {
  const above = new Set(placesUp(root));
  const teasers = new Set<Place>();
  for (const leaf of leaves) {
    if (leaf.place.level === 0 || !isOnlyLink(leaf)) continue;
    const box = leaf.place.up;
    if (box && box !== root && !above.has(box)) teasers.add(box);
  }
  return teasers;
};
