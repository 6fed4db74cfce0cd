import { isAllBold } from '../bold.ts';
import type { Leaf } from '../leaves.ts';
import type { Place } from '../place.ts';

/** The page, and what is left of its story, for those who find furniture in it. */
export interface Told {
  /** The page's text, and the story's among it, in order; captions, standfirst and digests are none of the latter. */
  page: Leaf[];
  story: Leaf[];
  /** The place that holds the story. */
  root: Place;
  headline: string;
  authors: string[];
  /** Whether the leaf is shown as something of the article: story, caption, standfirst. */
  isShown: (leaf: Leaf) => boolean;
}

/** Names leaves of the story that are furniture. */
export type Finder = (told: Told) => Iterable<Leaf>;

/** A line of its own in plain letters: in no heading, list, table or quotation, and not set in bold. */
export const isBareLine = ({ place, text, marks }: Leaf): boolean =>
  place.level === 0 && !place.item && !place.row && !place.quote && !isAllBold(text, marks);

/** Running text that ends as a sentence does, and is long enough to be a paragraph. */
export const isParagraph = ({ place, text, linkLength }: Leaf): boolean =>
  place.level === 0 &&
  text.length >= (unspaced.test(text) ? 30 : 90) &&
  endsSentence(text) &&
  linkLength < text.length * 0.5;

/** Ends with a stop, and perhaps a quotation mark or bracket behind it. */
export const endsSentence = (text: string): boolean => /[.!?…。．！？؟।:：][\p{Pf}\p{Pe}"'»“]*$/u.test(text);

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]{8}/;
