import type { Leaf } from './leaves.ts';
import { type Place, placesUp } from './place.ts';

/**
 * The narrowest place that holds a share (0 to 1) of the leaves' letters. Each leaf counts from the place that `from` names
 * for it, outwards up to but without `upTo`.
 */
export const narrowestWith = (
  share: number,
  leaves: Leaf[],
  from: (leaf: Leaf) => Place | undefined,
  upTo?: Place,
): Place | undefined => {
  const lengths = new Map<Place, number>();
  let whole = 0;
  for (const leaf of leaves) {
    whole += leaf.text.length;
    for (const place of placesUp(from(leaf), upTo)) lengths.set(place, (lengths.get(place) ?? 0) + leaf.text.length);
  }
  let narrowest: Place | undefined;
  for (const [place, length] of lengths) {
    if (length >= whole * share && place.depth > (narrowest?.depth ?? 0)) narrowest = place;
  }
  return narrowest;
};
