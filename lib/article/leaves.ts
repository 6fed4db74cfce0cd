import type { Mark } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Place, placesOf } from './place.ts';

/** A stretch of text with no block boundary inside it, and where it stands. */
export interface Leaf {
  place: Place;
  text: string;
  marks: Mark[];
  linkLength: number;
  afterRule: boolean;
  /** A picture, video or embed comes right before or right after it. */
  nextToMedia: boolean;
  /** Readability takes it for the story. */
  chosen: boolean;
}

/** The text of a snapshot, in the page's order, with its places' sums filled in. */
export const leavesOf = ({ leaves, places: seen }: Pick<Snapshot, 'leaves' | 'places'>): Leaf[] => {
  const places = placesOf(seen);
  return leaves.flatMap(({ at, text, marks = [], afterRule = false, nextToMedia = false, chosen = false }) => {
    const place = places[at];
    if (!place) return [];
    let linkLength = 0;
    for (const mark of marks) if (mark.kind === 'link') linkLength += mark.end - mark.start;
    for (let above: Place | undefined = place; above; above = above.up) {
      above.textLength += text.length;
      above.linkLength += linkLength;
    }
    return { place, text, marks, linkLength, afterRule, nextToMedia, chosen };
  });
};
