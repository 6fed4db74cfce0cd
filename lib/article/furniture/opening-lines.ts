import type { Leaf } from '../leaves.ts';
import { isMetaLine } from './meta-lines.ts';
import { endsSentence, type Finder, isBareLine, isParagraph } from './told.ts';

const longestLine = 40;

/** Dates, reading times, names and buttons between headline and first paragraph. */
export const openingLines: Finder = function* ({ story }) {
  const first = story.findIndex((leaf) => isParagraph(leaf) && !isMetaLine(leaf.text));
  const last = hasStamps(story.slice(first)) ? first : Math.max(first, 8);
  for (const [at, leaf] of story.entries()) {
    if (at > last) return;
    if (isMetaLine(leaf.text) && leaf.place.level === 0 && !leaf.place.row) yield leaf;
    else if (at < first && at < 8 && isLoose(leaf)) yield leaf;
  }
};

/** Times all through the text are those of a live page's entries. */
const hasStamps = (story: Leaf[]): boolean =>
  story.filter(({ text }) => text.length <= longestLine && isMetaLine(text)).length >= 4;

const isLoose = (leaf: Leaf): boolean => leaf.text.length < longestLine && !endsSentence(leaf.text) && isBareLine(leaf);
