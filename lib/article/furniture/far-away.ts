import { narrowestWith } from '../narrowest.ts';
import { isWithin } from '../place.ts';
import type { Finder } from './told.ts';

const shareOfBody = 0.85;
// So many lines of furniture between it and the story: teasers, menus, comments.
const widestGap = 5;

/** What stands outside of the place with most of the story in it, and behind a row of furniture. */
export const farAway: Finder = function* ({ page, story, root, isShown }) {
  const told = new Set(story);
  const body = narrowestWith(shareOfBody, story, ({ place }) => place, root.up);
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
