import type { Leaf } from '../leaves.ts';
import { type Place, placesUp } from '../place.ts';
import { isProse } from '../prose.ts';
import { isOnlyLink, linkShare } from './links.ts';
import { isNamedFurniture } from './names.ts';
import { otherArticles } from './other-articles.ts';
import { isPrompt } from './prompts.ts';
import { isRepeated, repeatsIn } from './repeats.ts';
import { teaserPlaces } from './teasers.ts';

/** Tells which leaves are no story, whatever they stand in: offers, teasers, what is said again and again. */
export const furnitureIn = (leaves: Leaf[], root: Place, headline?: Leaf): ((leaf: Leaf) => boolean) => {
  const boxes = new Set([...teaserPlaces(leaves, root, headline), ...otherArticles(leaves, root)]);
  const repeats = repeatsIn(leaves);
  return (leaf) => {
    if (leaf.place.landmark) return true;
    if (isPrompt(leaf) && !leaf.place.row) return true;
    if (isOnlyLink(leaf) && leaf.place.level === 0 && leaf.place.row === undefined && !isOfTextItem(leaf)) return true;
    for (const place of placesUp(leaf.place, root)) if (boxes.has(place)) return true;
    if (isRepeated(leaf, repeats)) return true;
    return isNamedFurniture(leaf.place, root) && !(isProse(leaf) && leaf.text.length > 400);
  };
};

/** "See: …" below the text of a list's item. */
const isOfTextItem = ({ place: { item } }: Leaf): boolean => item !== undefined && linkShare(item) < 0.5;
