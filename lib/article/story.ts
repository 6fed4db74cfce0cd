import { isCaption } from './captions.ts';
import { isNamedFurniture, isOnlyLink, isPrompt, linkShare } from './furniture.ts';
import { leadInOf } from './lead-in.ts';
import type { Leaf } from './leaves.ts';
import { commonPlace, type Place, placesUp } from './place.ts';

/** What a leaf is to the story; one that is absent is none of it. */
export type Part = 'story' | 'caption' | 'standfirst' | 'digest' | 'correction';

export interface Story {
  root: Place;
  /** First and last leaf of the text, as places in the list. */
  start: number;
  end: number;
  parts: Map<Leaf, Part>;
  /** Places that hold a teaser of another story. */
  teasers: Set<Place>;
}

/** Which leaves are the story, starting from those that Readability chose. */
export const storyIn = (leaves: Leaf[], numbers: Set<number>): Story | undefined => {
  const chosen = leaves.map((leaf) => numbers.has(leaf.place.number) && !leaf.place.landmark);
  const body = leaves.filter((leaf, at) => chosen[at] && isProse(leaf) && !isCaption(leaf));
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return undefined;
  const root = body.reduce((place, leaf) => commonPlace(place, leaf.place), first.place);
  const start = leaves.indexOf(first);
  const end = leaves.lastIndexOf(last);
  const teasers = teaserPlaces(leaves, root);
  const parts = new Map<Leaf, Part>();
  for (const [at, leaf] of leaves.entries()) {
    if (!isUnder(leaf.place, root)) continue;
    if (isCaption(leaf)) {
      parts.set(leaf, 'caption');
      continue;
    }
    const inside = at >= start && at <= end;
    if (!chosen[at] && !(inside && isDroppedStory(leaf, root))) continue;
    if (isFurniture(leaf, root, teasers)) continue;
    parts.set(leaf, 'story');
  }
  return { root, start, end, parts, teasers };
};

/** Running text, as against a heading, a menu's entry or a teaser. */
export const isProse = (leaf: Leaf): boolean =>
  leaf.place.level === 0 && leaf.text.length >= 60 && leaf.linkLength < leaf.text.length * 0.5;

const isUnder = (place: Place, root: Place): boolean => {
  for (const at of placesUp(place)) {
    if (at === root) return true;
    if (at.depth < root.depth) return false;
  }
  return false;
};

const isFurniture = (leaf: Leaf, root: Place, teasers: Set<Place>): boolean => {
  if (leaf.place.landmark) return true;
  if (isPrompt(leaf)) return true;
  if (isOnlyLink(leaf) && leaf.place.level === 0 && leaf.place.row === undefined) return true;
  for (const place of placesUp(leaf.place, root)) if (teasers.has(place)) return true;
  return isNamedFurniture(leaf.place, root) && !(isProse(leaf) && leaf.text.length > 400);
};

/** Story text that Readability drops for its looks: a heading of odd class, a short list, a paragraph full of links. */
const isDroppedStory = (leaf: Leaf, root: Place): boolean => {
  if (leaf.place.landmark || leaf.place.aside || leaf.place.figure) return false;
  if (isNamedFurniture(leaf.place, root)) return false;
  if (leaf.place.up && leaf.place.up !== root && linkShare(leaf.place.up) > 0.5) return false;
  if (leaf.place.level > 0) return !isOnlyLink(leaf);
  return (
    leaf.linkLength < leaf.text.length * 0.5 &&
    (leaf.text.length >= 50 || leadInOf(leaf.text, leaf.marks) !== undefined)
  );
};

/** Boxes around a heading that is a link: each is another story's teaser. */
const teaserPlaces = (leaves: Leaf[], root: Place): Set<Place> => {
  const above = new Set(placesUp(root));
  const teasers = new Set<Place>();
  for (const leaf of leaves) {
    if (leaf.place.level === 0 || !isOnlyLink(leaf)) continue;
    const box = leaf.place.up;
    if (box && box !== root && !above.has(box)) teasers.add(box);
  }
  return teasers;
};
