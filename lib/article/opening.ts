import { isAllBold } from './bold.ts';
import { isDateOrByline } from './dateline.ts';
import type { Leaf } from './leaves.ts';

/** Before the first paragraph, only a heading or a line of some length is story; the rest are bylines and dates. */
export const isLeadingStory = (leaf: Leaf): boolean => leaf.text.length >= 25 && !isDateOrByline(leaf.text);

/** A heading or a bold line right before the first paragraph: "What's happening", a story that opens with its label. */
export const announces = (leaf: Leaf): boolean => leaf.place.level > 1 || isAllBold(leaf.text, leaf.marks);
