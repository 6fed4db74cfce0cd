import { boldEnd } from './bold.ts';
import { isOnlyLink, linkShare } from './furniture/links.ts';
import { isNamedFurniture } from './furniture/names.ts';
import type { Leaf } from './leaves.ts';
import { commonPlace, type Place } from './place.ts';
import { isProse } from './prose.ts';

/** Story text that Readability drops for its looks: a heading of odd class, a short list, a paragraph full of links. */
export const isDroppedStory = (leaf: Leaf, next: Leaf | undefined, root: Place): boolean => {
  if (leaf.place.landmark || leaf.place.aside || leaf.place.figure) return false;
  if (isNamedFurniture(leaf.place, root)) return false;
  if (leaf.place.up && leaf.place.up !== root && linkShare(leaf.place.up) > 0.5) return false;
  if (leaf.place.level > 0) return !isOnlyLink(leaf) || (next !== undefined && heads(leaf, next));
  return (
    leaf.linkLength < leaf.text.length * 0.5 &&
    (leaf.text.length >= 50 || boldEnd(leaf.text, leaf.marks, 0) !== undefined)
  );
};

/** The sentence that opens a part of the story, all of it a link: a teaser has no full stop and stands in a box of its own. */
export const isLinkedOpening = (leaf: Leaf, heading: Leaf | undefined, next: Leaf | undefined): boolean =>
  isOnlyLink(leaf) &&
  /[.!?。]["”’»]?$/u.test(leaf.text) &&
  heading !== undefined &&
  heading.place.level > 0 &&
  leaf.place.level === 0 &&
  leaf.place.item === undefined &&
  next !== undefined &&
  isProse(next) &&
  [heading, next].every(({ place }) => isBeside(place, leaf.place));

/** In one box with it, or each in a wrapper of its own there. */
const isBeside = (one: Place, other: Place): boolean => {
  const common = commonPlace(one, other);
  return common === other.up || common === other.up?.up;
};

/** A paragraph of some length follows right beside it; below a teaser's title stands a sentence. */
const heads = (heading: Leaf, next: Leaf): boolean =>
  next.place.up === heading.place.up && isProse(next) && next.text.length > 150;
