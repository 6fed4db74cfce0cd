import type { Leaf } from '../leaves.ts';
import { type Place, placesUp } from '../place.ts';
import type { Finder } from './told.ts';

// An advertisement between a heading and its text is a line or two.
const mostBetween = 3;

/** Headings of what is gone: of a box with nothing of the story in it, of a list of teasers, of the end. */
export const orphanHeadings: Finder = function* ({ page, story, root, isShown }) {
  const at = new Map(page.map((leaf, at) => [leaf, at]));
  const telling = placesAround(story.filter(isText), root);
  const dropping = placesAround(
    page.filter((leaf) => !isShown(leaf)),
    root,
  );
  const isInEmptyBox = ({ place }: Leaf): boolean => {
    let box: Place | undefined;
    for (const around of placesUp(place, root)) {
      if (telling.has(around)) break;
      box = around;
    }
    return box !== undefined && dropping.has(box);
  };
  for (const [number, heading] of story.entries()) {
    if (isText(heading)) continue;
    let next = number + 1;
    while (isSubheading(story[next], heading)) next++;
    const following = story[next];
    const between = page.slice((at.get(heading) ?? 0) + 1, following && at.get(following));
    const dropped = between.filter((leaf) => !isShown(leaf)).length;
    const isFollowed = following !== undefined && isText(following);
    if (!isFollowed && (dropped > 0 || !following) && !between.some(isShown)) yield heading;
    else if (dropped >= mostBetween && isInEmptyBox(heading)) yield heading;
    else if (opensDroppedList(between, isShown)) yield heading;
  }
};

/** The list right below the heading is no part of the story. */
const opensDroppedList = ([first, second]: Leaf[], isShown: (leaf: Leaf) => boolean): boolean =>
  first?.place.item?.up !== undefined &&
  first.place.item.up === second?.place.item?.up &&
  !isShown(first) &&
  !isShown(second);

const isText = ({ place }: Leaf): boolean => place.level === 0;

const isSubheading = (leaf: Leaf | undefined, heading: Leaf): boolean =>
  leaf !== undefined && leaf.place.level > heading.place.level;

const placesAround = (leaves: Leaf[], root: Place): Set<Place> => {
  const places = new Set<Place>();
  for (const leaf of leaves) for (const place of placesUp(leaf.place, root)) places.add(place);
  return places;
};
