import { type Core, coreOf } from './core.ts';
import type { Leaf } from './leaves.ts';
import { isWithin, type Place, placesUp } from './place.ts';
import { isProse } from './prose.ts';

// A headline's box can be an article as well; one with so much in it tells a story.
const leastText = 400;
// With that much it is one whatever else the page says at length: what readers wrote below can be ten times as long.
const wholeStory = 1500;

/**
 * Where the story stands on a page that goes on with other stories below: in the article that holds the headline. Readability
 * may have chosen the longest of them, or all.
 */
export const ownArticle = (leaves: Leaf[], core: Core, headlineAt: number): Core => {
  const title = leaves[headlineAt];
  const own = title && articleAround(title.place);
  if (!own) return core;
  const { level } = title.place;
  const titled = new Set<Place>();
  for (const { place } of leaves) {
    if (place.level > 0 && place.level <= level) for (const box of placesUp(place)) titled.add(box);
  }
  const goesOn = leaves.some((leaf, at) => {
    const other = core.chosen[at] && isProse(leaf) ? articleAround(leaf.place) : undefined;
    return other && titled.has(other) && !isWithin(other, own) && !isWithin(own, other);
  });
  const isOwn = leaves.map((leaf) => isWithin(leaf.place, own) && !leaf.place.landmark);
  const lengthOf = (counts: boolean[]): number =>
    leaves.reduce((sum, leaf, at) => sum + (counts[at] && isProse(leaf) ? leaf.text.length : 0), 0);
  const whole = lengthOf(isOwn);
  if (whole < leastText) return core;
  const outside = lengthOf(core.chosen.map((is, at) => is && !isOwn[at]));
  if (!goesOn && (whole < wholeStory || outside < whole)) return core;
  const chosen = isOwn.map((is, at) => is && core.chosen[at] === true);
  return coreOf(leaves, lengthOf(chosen) < whole / 2 ? isOwn : chosen) ?? core;
};

const articleAround = (from: Place): Place | undefined => {
  for (const place of placesUp(from)) if (place.tag === 'article') return place;
  return undefined;
};
