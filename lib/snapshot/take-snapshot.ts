import { chooseStory } from './choose-story.ts';
import { declaredIn } from './declared.ts';
import { inMeasure } from './in-measure.ts';
import { attributeOf } from './nodes.ts';
import type { PageTree, TreeLeaf, TreePlace } from './page-tree.ts';
import type { LeafSeen, PlaceSeen, Snapshot } from './snapshot.ts';
import { walk } from './walk.ts';

/** Reads the page. The document stays as it is. */
export const takeSnapshot = (document: Document): Snapshot => ({
  url: document.URL,
  base: document.baseURI,
  contentType: document.contentType ?? 'text/html',
  ...declaredIn(document),
  ...(document.body ? textIn(document.body) : { places: [], leaves: [] }),
});

const textIn = (body: HTMLElement): Pick<Snapshot, 'places' | 'leaves'> => {
  const shown = walk(body);
  const seen = shown.hidesMost ? walk(body, { hidden: true }) : shown;
  if ((chooseStory(seen) && !isBare(seen)) || !seen.hasCorners) return listed(seen);
  const whole = walk(body, { corners: true, hidden: shown.hidesMost });
  return listed(chooseStory(whole) ? whole : seen);
};

/** A shell around a frame has a title and little else, which Readability may take for the story. */
const isBare = ({ leaves }: PageTree): boolean => leaves.reduce((sum, { text }) => sum + text.length, 0) < bareText;
const bareText = 250;

const listed = ({ leaves }: PageTree): Pick<Snapshot, 'places' | 'leaves'> => {
  const places: PlaceSeen[] = [];
  const numbers = new Map<TreePlace, number>();
  const numberOf = (place: TreePlace): number => {
    const unlisted: TreePlace[] = [];
    for (let at: TreePlace | undefined = place; at && !numbers.has(at); at = at.up) unlisted.push(at);
    for (const one of unlisted.reverse()) {
      numbers.set(one, places.length);
      places.push(placeSeen(one, one.up && numbers.get(one.up)));
    }
    return numbers.get(place) ?? 0;
  };
  return { leaves: inMeasure(leaves).map((leaf) => leafSeen(leaf, numberOf(leaf.place))), places };
};

const leafSeen = ({ text, marks, afterRule, nextToMedia, chosen }: TreeLeaf, at: number): LeafSeen => ({
  at,
  text,
  ...(marks.length > 0 && { marks }),
  ...(afterRule && { afterRule }),
  ...(nextToMedia && { nextToMedia }),
  ...(chosen && { chosen }),
});

const placeSeen = ({ element, tag, media }: TreePlace, up: number | undefined): PlaceSeen => {
  const role = attributeOf(element, tag, 'role')?.slice(0, longestHint);
  const hint = hintOf(element, tag);
  return {
    ...(up !== undefined && { up }),
    tag,
    ...(role && { role }),
    ...(hint && { hint }),
    ...(media && { media }),
  };
};

const longestHint = 300;
const hintNames = ['class', 'id', 'itemprop', 'data-testid', 'aria-label'];

const hintOf = (element: Element, tag: string): string => {
  let hint = '';
  for (const name of hintNames) {
    const value = attributeOf(element, tag, name);
    if (value) hint += hint ? ` ${value}` : value;
  }
  return hint.slice(0, longestHint);
};
