import type { FoldedText } from './text-run.ts';

/** A block element that may hold text, and what it holds, in the page's order. */
export interface TreePlace {
  element: Element;
  tag: string;
  up: TreePlace | undefined;
  /** How many places stand around it. */
  depth: number;
  /** Only those that hold text, by themselves or below. */
  items: (TreePlace | TreeLeaf)[];
  /** Whether it is among its parent's items yet. */
  isHeld: boolean;
  media: boolean;
  /** Letters below, and how many of them are links. */
  textLength: number;
  linkLength: number;
}

export interface TreeLeaf extends FoldedText {
  place: TreePlace;
  afterRule: boolean;
  nextToMedia: boolean;
  chosen: boolean;
}

/** The page's text as it stands in its blocks. */
export interface PageTree {
  root: TreePlace;
  /** In the page's order. */
  leaves: TreeLeaf[];
}

export const isLeaf = (item: TreePlace | TreeLeaf): item is TreeLeaf => 'text' in item;

export const placeIn = (up: TreePlace | undefined, element: Element, tag: string): TreePlace => ({
  element,
  tag,
  up,
  depth: up ? up.depth + 1 : 0,
  items: [],
  isHeld: up === undefined,
  media: false,
  textLength: 0,
  linkLength: 0,
});

/** Puts a leaf where it belongs, and with it the places around it that held no text so far. */
export const hold = (leaf: TreeLeaf): void => {
  let item: TreePlace | TreeLeaf | undefined = leaf;
  for (let place: TreePlace | undefined = leaf.place; place; place = place.up) {
    place.textLength += leaf.text.length;
    place.linkLength += leaf.linkLength;
    if (!item) continue;
    place.items.push(item);
    item = place.isHeld ? undefined : place;
    place.isHeld = true;
  }
};
