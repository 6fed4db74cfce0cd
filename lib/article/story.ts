import type { Role } from '../model.ts';
import { knownLabel } from '../text/labels/known-label.ts';
import { isCaption } from './captions.ts';
import type { Core } from './core.ts';
import { declaredBody } from './declared-body.ts';
import { digestsIn } from './digest.ts';
import { isDroppedStory, isLinkedOpening } from './dropped.ts';
import { isCorrection } from './furniture/corrections.ts';
import { furnitureIn } from './furniture/furniture.ts';
import { isPrompt } from './furniture/prompts.ts';
import type { Leaf } from './leaves.ts';
import { announces, isLeadingStory } from './opening.ts';
import { isWithin, type Place } from './place.ts';
import { standfirstIn } from './standfirst.ts';

/** What a leaf is to the story; one that is absent is none of it. */
export type Part = 'story' | 'caption' | 'standfirst' | 'digest' | 'correction';

export interface Story extends Core {
  parts: Map<Leaf, Part>;
  /** The box a digest's line stands in. */
  boxes: Map<Leaf, Place>;
}

/** What the page says of the story in its data. */
export interface Declared {
  description: string;
  body?: string;
  /** BCP 47. */
  language: string;
}

/** Which leaves are the story, starting from those that were chosen. `titleAt` is -1 where no headline shows. */
export const storyIn = (
  leaves: Leaf[],
  core: Core,
  titleAt: number,
  { description, body, language }: Declared,
): Story => {
  const { chosen, root, start, end } = core;
  const headlineAt = leadsIn(leaves, core, titleAt) ? titleAt : -1;
  const isFurniture = furnitureIn(leaves, root, leaves[headlineAt]);
  const isDeclared = declaredBody(body);
  const openingPart = standfirstIn(start, description, isFurniture);
  const parts = new Map<Leaf, Part>();
  const boxes = new Map<Leaf, Place>();
  for (const { leaves: lines, box } of digestsIn(leaves, headlineAt, core, language)) {
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
      continue;
    }
    const opening = headlineAt >= 0 ? openingPart(leaf, at) : undefined;
    if (opening) {
      parts.set(leaf, opening);
    } else if (isInside) {
      const isBetween = at >= start && at <= end;
      const next = leaves[at + 1];
      const opensPart = isBetween && chosen[at + 1] === true && isLinkedOpening(leaf, leaves[at - 1], next);
      const isDropped = isBetween && isDroppedStory(leaf, next, root);
      if (!chosen[at] && !isDropped && !opensPart && !isDeclared(leaf)) continue;
      if (isFurniture(leaf) && !opensPart && (isPrompt(leaf) || !isDeclared(leaf))) continue;
      if (at < start && !isLeadingStory(leaf) && !(start - at <= 2 && announces(leaf))) continue;
      parts.set(leaf, isCorrection(leaf) ? 'correction' : 'story');
    }
  }
  for (const leaf of labelledAbove(leaves.slice(headlineAt + 1, start + 1), parts)) parts.set(leaf, 'story');
  return { ...core, parts, boxes };
};

/** Headings before the story's first paragraph that label what stands right below, and that: "Claim" over what a fact check judges. */
const labelledAbove = (opening: Leaf[], parts: Map<Leaf, Part>): Leaf[] =>
  opening.flatMap((leaf, at) => {
    const next = opening[at + 1];
    const below = next && parts.get(next);
    if (parts.has(leaf) || leaf.place.level < 2 || leaf.place.landmark || next?.place.level !== 0) return [];
    const label = below === 'standfirst' || below === 'story' ? knownLabel(leaf.text) : undefined;
    return label && !pagesOwn.has(label.role) ? [leaf, next] : [];
  });

/** "Up next" and "Read more" are what the page says of other pages. */
const pagesOwn = new Set<Role>(['next', 'latest', 'deeper']);

/** Whether the story follows the headline; one that stands below most of it heads something else, or repeats it. */
const leadsIn = (leaves: Leaf[], { chosen, start }: Core, titleAt: number): boolean => {
  if (titleAt <= start) return true;
  let above = 0;
  let below = 0;
  for (const [at, leaf] of leaves.entries()) {
    if (!chosen[at]) continue;
    if (at <= titleAt) above += leaf.text.length;
    else below += leaf.text.length;
  }
  return above < below;
};
