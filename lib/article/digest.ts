import { knownLabel } from '../text/labels/known-label.ts';
import { saidLength } from '../text/said-length.ts';
import { isAllBold } from './bold.ts';
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
export const digestsIn = (
  leaves: Leaf[],
  headlineAt: number,
  { chosen, start, end, root }: Core,
  language: string,
): Digest[] => {
  const digests: Digest[] = [];
  for (const [at, title] of leaves.slice(0, end + 1).entries()) {
    const kind =
      title.text.length > 50 || title.place.landmark || isOnlyLink(title)
        ? undefined
        : titleKind(title, at, start, language);
    const next = leaves[at + 1];
    if (kind && next && at < start && isVerdict(title, next))
      digests.push({ leaves: [title, next], box: title.place.up ?? title.place });
    if (!kind || (kind === 'label' && (chosen[at] || at <= headlineAt))) continue;
    const lines = linesAfter(leaves, at, root).filter((line) => kind === 'digest' || isSentence(line));
    if (kind === 'coined' && !lines.some(({ place }) => place.item)) continue;
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
  for (const leaf of leaves.slice(at + 1, at + 40)) {
    const isHeading = leaf.place.level > 0 && !(isBox && title.place.level === 0 && leaf.place.up === title.place.up);
    if (!isWithin(leaf.place, box) || isHeading || isCaption(leaf)) break;
    if (lines.length === mostLines) break;
    // Where a list stands right below the title, it is the digest; in the story's own flow nothing else is.
    list ??= lines.length === 0 && leaf.place.item ? listOf(leaf.place) : undefined;
    const isListed = list !== undefined && listOf(leaf.place) === list;
    if (!isListed && (!isBox || (list && lines.length >= 2))) break;
    if (saidLength(leaf.text) < 15 || (isOnlyLink(leaf) && !leadsDown(leaf))) continue;
    lines.push(leaf);
  }
  return lines;
};

// A live page's key points are some twenty.
const mostLines = 20;

/** A link to a place further down the page: what happened, told there at length. */
const leadsDown = ({ text, marks }: Leaf): boolean =>
  text.length >= 25 && marks.every((mark) => mark.kind !== 'link' || /^#./.test(mark.href));

const isSentence = (leaf: Leaf): boolean => /[.!?…。]["”’»]?$/u.test(leaf.text) && isStatement(leaf);

const listOf = (place: Place): Place | undefined => place.item?.up;

const isStatement = (leaf: Leaf): boolean =>
  saidLength(leaf.text) >= 30 && leaf.text.length <= 400 && leaf.linkLength < leaf.text.length * 0.4;

/** "Rating" over "Unproven": what a fact check finds, in headings. */
const isVerdict = (title: Leaf, next: Leaf): boolean =>
  title.place.level > 1 &&
  next.place.level > title.place.level &&
  next.text.length <= 40 &&
  next.linkLength === 0 &&
  title.place.up !== undefined &&
  isWithin(next.place, title.place.up) &&
  knownLabel(title.text)?.role === 'bottom-line';

/** Pictures and their words, as a list. */
const isGallery = (lines: Leaf[]): boolean =>
  new Set(lines.map(({ text }) => text)).size < lines.length ||
  lines.some((leaf) => leaf.place.item?.media || isCaption(leaf));

/** What a short line can be the title of: a digest, a list near the top that is worded as one, a box with another label. */
const titleKind = (
  { text, place, marks }: Leaf,
  at: number,
  start: number,
  language: string,
): 'digest' | 'coined' | 'label' | undefined => {
  const mayBeCoined = at < start + 8 || place.aside !== undefined;
  const known = knownLabel(text, mayBeCoined ? language : undefined);
  if (!known || known.role === 'deeper') return undefined;
  // "In short" sums the story up above it and concludes it below.
  if (known.role === 'bottom-line' && at < start) return 'coined';
  if (known.role === 'summary') return known.coined ? (at < start + 8 ? 'coined' : undefined) : 'digest';
  // "Up next" and "The latest" are the page's own boxes for what else there is.
  if (known.role === 'latest' || /up next|next up/i.test(text) || !(place.level > 1 || isAllBold(text, marks)))
    return undefined;
  return known.sure || (place.aside && at > start) ? 'label' : undefined;
};
