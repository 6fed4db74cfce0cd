import { isCaption } from '../captions.ts';
import type { Leaf } from '../leaves.ts';
import { isProse } from '../prose.ts';

/** Running text of a sentence or more, as against a heading, a menu's entry, a button or a picture's words. */
export const isRunning = (leaf: Leaf): boolean => isProse(leaf) && !isCaption(leaf);
