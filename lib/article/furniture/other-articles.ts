import type { Leaf } from '../leaves.ts';
import { type Place, placesUp } from '../place.ts';
import { isOnlyLink } from './links.ts';

// Entries of a live page are articles in one as well, but there are many, and they are the story.
const fewOthers = 3;
const smallShare = 0.3;

/** Articles inside the article that holds the story: other stories, boxes, comments. */
export const otherArticles = (leaves: Leaf[], root: Place): Set<Place> => {
  const leading = new Set<Place>();
  const others = new Set<Place>();
  for (const leaf of leaves) {
    for (const place of placesUp(leaf.place, root)) {
      if (place.tag !== 'article' || !(others.has(place) || isInArticle(place))) continue;
      others.add(place);
      if (isOnlyLink(leaf)) leading.add(place);
    }
  }
  const areFew = others.size <= fewOthers;
  for (const other of others) {
    if (!leading.has(other) && !(areFew && other.textLength < root.textLength * smallShare)) others.delete(other);
  }
  return others;
};

const isInArticle = ({ up }: Place): boolean => {
  for (const { tag } of placesUp(up)) if (tag === 'article') return true;
  return false;
};
