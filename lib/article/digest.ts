import { summaryTitles } from '../text/labels/summary-titles.ts';
import { isCaption } from './captions.ts';
import type { Core } from './core.ts';
import { isOnlyLink } from './furniture/links.ts';
import type { Leaf } from './leaves.ts';
import { isWithin, type Place } from './place.ts';

/** A box that sums the story up: its lines, a title among them, and the place that holds them. */
interface Digest {
  leaves: Leaf[];
  box: Place;
}

// Three points of two sentences each have some 900 characters; a place with more in it is the story itself.
const longestBox = 2400;

/** The digest boxes: those with a title that says so, and lists of sentences between headline and story. */
export const digestsIn = (leaves: Leaf[], headlineAt: number, { start, end, root }: Core): Digest[] => {
  const digests: Digest[] = [];
  for (const [at, title] of leaves.slice(0, end + 1).entries()) {
    if (title.text.length > 50 || title.place.landmark || !titleKeys().has(titleKey(title.text))) continue;
    const lines = linesAfter(leaves, at, root);
    if (lines.length > 0) digests.push({ leaves: [title, ...lines], box: title.place.up ?? title.place });
  }
  if (digests.length > 0 || headlineAt < 0) return digests;
  const above = new Set(leaves.slice(headlineAt + 1, start));
  for (const [list, lines] of Map.groupBy(leaves.slice(headlineAt + 1, start + 8), ({ place }) => listOf(place))) {
    if (!list || lines.length < 2 || lines.length > 7 || list.landmark) continue;
    if (lines[0] !== undefined && above.has(lines[0]) && lines.every(isStatement) && !isGallery(lines))
      return [{ leaves: lines, box: list }];
  }
  return digests;
};

const linesAfter = (leaves: Leaf[], at: number, root: Place): Leaf[] => {
  const title = leaves[at];
  if (!title) return [];
  let box = title.place.up;
  // The title's own wrapper may hold nothing but the title.
  while (box?.up && box.textLength < title.text.length + 40) box = box.up;
  if (!box) return [];
  const lines: Leaf[] = [];
  const isBox = box.textLength <= longestBox && !isWithin(root, box);
  let list: Place | undefined;
  for (const leaf of leaves.slice(at + 1, at + 14)) {
    if (!isWithin(leaf.place, box) || leaf.place.level > 0 || isCaption(leaf)) break;
    // Where a list stands right below the title, it is the digest; in the story's own flow nothing else is.
    list ??= lines.length === 0 && leaf.place.item ? listOf(leaf.place) : undefined;
    const isListed = list !== undefined && listOf(leaf.place) === list;
    if (!isListed && (!isBox || (list && lines.length >= 2))) break;
    if (leaf.text.length < 15 || isOnlyLink(leaf)) continue;
    lines.push(leaf);
  }
  return lines;
};

const listOf = (place: Place): Place | undefined => place.item?.up;

const isStatement = (leaf: Leaf): boolean =>
  leaf.text.length >= 30 && leaf.text.length <= 400 && leaf.linkLength < leaf.text.length * 0.4;

/** Pictures and their words, as a list. */
const isGallery = (lines: Leaf[]): boolean =>
  new Set(lines.map(({ text }) => text)).size < lines.length ||
  lines.some((leaf) => leaf.place.item?.media || isCaption(leaf));

/** A title as the list below spells it: without case, colon and the like. */
const titleKey = (text: string): string =>
  text
    .toLowerCase()
    .replace('’', "'")
    .replace(/[\s:：.…!–—-]+$/, '');

let keys: Set<string> | undefined;
const titleKeys = (): Set<string> => {
  keys ??= new Set(
    Object.values(summaryTitles)
      .flatMap(({ proven = '', guessed = '' }) => `${proven}; ${guessed}`.split('; '))
      .filter((key) => key !== ''),
  );
  return keys;
};
