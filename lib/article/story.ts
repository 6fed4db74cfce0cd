import { boldEnd, isAllBold } from './bold.ts';
import { isCaption } from './captions.ts';
import { digestsIn } from './digest.ts';
import { isCorrection } from './furniture/corrections.ts';
import { furnitureIn } from './furniture/furniture.ts';
import { isOnlyLink, linkShare } from './furniture/links.ts';
import { isNamedFurniture } from './furniture/names.ts';
import { isPrompt } from './furniture/prompts.ts';
import type { Leaf } from './leaves.ts';
import { commonPlace, isWithin, type Place } from './place.ts';
import { isProse } from './prose.ts';

/** What a leaf is to the story; one that is absent is none of it. */
export type Part = 'story' | 'caption' | 'standfirst' | 'digest' | 'correction';

/** Where the story stands on the page. */
export interface Core {
  root: Place;
  /** Whether Readability chose the leaf at this place in the list. */
  chosen: boolean[];
  /** First and last leaf of running text, as places in the list. */
  start: number;
  end: number;
}

export interface Story extends Core {
  parts: Map<Leaf, Part>;
  /** The box a digest's line stands in. */
  boxes: Map<Leaf, Place>;
}

/** Which leaves are the story, starting from those that Readability chose. `headlineAt` is -1 where none shows. */
export const storyIn = (leaves: Leaf[], core: Core, headlineAt: number, description: string): Story => {
  const { chosen, root, start, end } = core;
  const isFurniture = furnitureIn(leaves, root);
  const parts = new Map<Leaf, Part>();
  const boxes = new Map<Leaf, Place>();
  for (const { leaves: lines, box } of digestsIn(leaves, headlineAt, start, root)) {
    for (const leaf of lines) {
      parts.set(leaf, 'digest');
      boxes.set(leaf, box);
    }
  }
  for (const [at, leaf] of leaves.entries()) {
    if (parts.has(leaf) || at <= headlineAt) continue;
    const isInside = isWithin(leaf.place, root);
    if (isCaption(leaf)) {
      if (isInside) parts.set(leaf, 'caption');
    } else if (headlineAt >= 0 && at <= start && isStandfirst(leaf, at === start, description)) {
      parts.set(leaf, 'standfirst');
    } else if (isInside) {
      const isBetween = at >= start && at <= end;
      if (!chosen[at] && !(isBetween && isDroppedStory(leaf, root))) continue;
      if (isFurniture(leaf)) continue;
      if (at < start && !isLeadingStory(leaf) && !(start - at <= 2 && announces(leaf))) continue;
      parts.set(leaf, isCorrection(leaf) ? 'correction' : 'story');
    }
  }
  return { ...core, parts, boxes };
};

/** What Readability chose, before any judgement of ours: where the story stands. */
export const coreIn = (leaves: Leaf[]): Core | undefined => {
  const chosen = leaves.map((leaf) => leaf.chosen && !leaf.place.landmark);
  const body = leaves.filter((leaf, at) => chosen[at] && isProse(leaf) && !isCaption(leaf));
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return undefined;
  const root = body.reduce((place, leaf) => commonPlace(place, leaf.place), first.place);
  return { chosen, root, start: leaves.indexOf(first), end: leaves.lastIndexOf(last) };
};

const standfirstName =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|headline|head|heading)|lead|lede|intro(?:duction)?|excerpt|summary|description|teaser-?text|chapeau|vorspann|entradilla|ingress)(?:$|[\s_-])/i;

/** The sentence or two between headline and story. */
const isStandfirst = (leaf: Leaf, isFirst: boolean, description: string): boolean => {
  const { place, text } = leaf;
  if (place.landmark || place.level === 1 || place.item || text.length < 35 || text.length > 700 || isOnlyLink(leaf))
    return false;
  if (isPrompt(leaf) || dateOrByline.test(text)) return false;
  const named = standfirstName.test(`${place.hint} ${place.up?.hint ?? ''}`);
  if (named) return true;
  if (isFirst) return place.level > 0;
  if (
    description.length > 30 &&
    (text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)))
  )
    return true;
  return (
    text.length >= 60 &&
    /[.!?…。]["”»]?$/u.test(text) &&
    leaf.linkLength < text.length * 0.3 &&
    place.aside === undefined
  );
};

const dateOrByline =
  /^(?:by |von |updated|published|posted|stand:|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado)|\b(?:19|20)\d\d\b.{0,30}\d\d[:.h]\d\d/i;

/** Before the first paragraph, only a heading or a line of some length is story; the rest are bylines and dates. */
const isLeadingStory = (leaf: Leaf): boolean => leaf.text.length >= 25 && !dateOrByline.test(leaf.text);

/** A heading or a bold line right before the first paragraph: "What's happening", a story that opens with its label. */
const announces = (leaf: Leaf): boolean => leaf.place.level > 1 || isAllBold(leaf.text, leaf.marks);

/** Story text that Readability drops for its looks: a heading of odd class, a short list, a paragraph full of links. */
const isDroppedStory = (leaf: Leaf, root: Place): boolean => {
  if (leaf.place.landmark || leaf.place.aside || leaf.place.figure) return false;
  if (isNamedFurniture(leaf.place, root)) return false;
  if (leaf.place.up && leaf.place.up !== root && linkShare(leaf.place.up) > 0.5) return false;
  if (leaf.place.level > 0) return !isOnlyLink(leaf);
  return (
    leaf.linkLength < leaf.text.length * 0.5 &&
    (leaf.text.length >= 50 || boldEnd(leaf.text, leaf.marks, 0) !== undefined)
  );
};
