import type { Block, BlockId } from '../../model.ts';
import { knownLabel } from '../../text/labels/known-label.ts';
import { labelKey } from '../../text/labels/label-key.ts';
import { saidLength } from '../../text/said-length.ts';

/** The blocks of a page that tells several stories, their titles made headings, and where each story begins. */
export interface Several {
  blocks: Block[];
  stories: BlockId[];
}

/**
 * Where each story begins on a page that tells several, as a newsletter does: a label that a story has but once, such as
 * "Why it matters:", comes again under another title. Nothing where the page tells one story.
 */
export const severalIn = (blocks: Block[]): Several | undefined => {
  const labels = repeatedLabel(blocks);
  if (labels.length < 2 || labels.length > mostStories) return undefined;
  const titles = numberedTitles(blocks) ?? headingsAbove(blocks, labels);
  const own = labels.map((label) => titles.findLast((title) => title < label));
  // Each of these labels has a title of its own, or they stand in parts of one story.
  const owned = new Set(own);
  if (owned.has(undefined) || owned.size < labels.length) return undefined;
  const starts = titles.filter((at, index) => owned.has(at) || isLongEnough(blocks.slice(at + 1, titles[index + 1])));
  if (starts.length > mostStories) return undefined;
  const begins = new Set(starts);
  return {
    blocks: blocks.map((block, at) => (at > 0 && begins.has(at) ? { ...block, kind: 'heading' } : block)),
    stories: starts.flatMap((at) => blocks[at]?.id ?? []),
  };
};

/** Of the labels that a story has but once, where the one stands that comes most often. */
const repeatedLabel = (blocks: Block[]): number[] => {
  const places = new Map<string, number[]>();
  for (const [at, { text, leadIn }] of blocks.entries()) {
    const label = text.slice(0, leadIn?.end ?? 0);
    const known = knownLabel(label);
    if (!known?.sure || !once.has(known.role)) continue;
    const key = labelKey(label);
    const found = places.get(key);
    if (found) found.push(at);
    else places.set(key, [at]);
  }
  return [...places.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
};

// The longest digests tell some thirty; a page of more is a list, and nobody chooses among them.
const mostStories = 60;

const once = new Set(['why', 'news', 'big-picture']);

/** "1 big thing: Tolls double", "2. Ferries are late": short lines that count, whether the page made them headings or not. */
const numberedTitles = (blocks: Block[]): number[] | undefined => {
  const titles: number[] = [];
  for (const [at, { kind, text }] of blocks.entries()) {
    if (kind === 'item' || kind === 'caption' || text.length > longestTitle) continue;
    const number = /^(\d{1,2})(?:[.):]| big thing\b)/.exec(text)?.[1];
    if (Number(number) === titles.length + 1) titles.push(at);
  }
  return titles.length < 2 ? undefined : titles;
};

const longestTitle = 100;

/** The headings right above these labels, or the headline, and all others of the same level; labels are none. */
const headingsAbove = (blocks: Block[], labels: number[]): number[] => {
  const headings = blocks.flatMap(({ kind, text }, at) =>
    at === 0 || (kind === 'heading' && !knownLabel(text)) ? at : [],
  );
  const above = labels.flatMap((label) => headings.findLast((at) => at < label) ?? []);
  const levels = new Set(above.filter((at) => at > 0).map((at) => blocks[at]?.level));
  const isAbove = new Set(above);
  return headings.filter((at) => isAbove.has(at) || (at > 0 && levels.has(blocks[at]?.level)));
};

/** Less is a line with a title: an advertiser's message, the link of the day. */
const shortestStory = 250;

const isLongEnough = (blocks: Block[]): boolean =>
  blocks.reduce((length, { text, kind }) => length + (kind === 'caption' ? 0 : saidLength(text)), 0) >= shortestStory;
