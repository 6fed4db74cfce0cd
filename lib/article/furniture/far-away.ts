import type { Leaf } from '../leaves.ts';
import { isWithin, type Place, placesUp } from '../place.ts';
import type { Finder } from './told.ts';

const shareOfBody = 0.85;
// So many lines of furniture between it and the story: teasers, menus, comments.
const widestGap = 5;

/** What stands outside of the place with most of the story in it, and behind a row of furniture. */
export const farAway: Finder = function* ({ page, story, root, isShown }) {
  const told = new Set(story);
  const body = bodyOf(story, root);
  const last = body && page.findLastIndex((leaf) => isWithin(leaf.place, body) && told.has(leaf));
  if (!body || last === undefined || last < 0) return;
  let gap = 0;
  let isFar = false;
  for (const leaf of page.slice(last + 1)) {
    if (!isShown(leaf)) gap++;
    else if (!isWithin(leaf.place, body)) {
      isFar ||= gap >= widestGap;
      if (isFar) yield leaf;
    }
  }
};

/** The smallest place with most of the story's text in it. */
const bodyOf = (story: Leaf[], root: Place): Place | undefined => {
  const lengths = new Map<Place, number>();
  let whole = 0;
  for (const leaf of story) {
    whole += leaf.text.length;
    for (const place of placesUp(leaf.place, root.up)) lengths.set(place, (lengths.get(place) ?? 0) + leaf.text.length);
  }
  let body: Place | undefined;
  for (const [place, length] of lengths)
    if (length >= whole * shareOfBody && place.depth > (body?.depth ?? 0)) body = place;
  return body;
};
