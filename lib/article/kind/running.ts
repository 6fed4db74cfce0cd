import { saidLength } from '../../text/said-length.ts';
import { isCaption } from '../captions.ts';
import type { Leaf } from '../leaves.ts';

/** Running text of a sentence or more, as against a heading, a menu's entry, a button or a picture's words. */
export const isRunning = (leaf: Leaf): boolean =>
  leaf.place.level === 0 && leaf.linkLength < leaf.text.length * 0.5 && saidLength(leaf.text) >= 60 && !isCaption(leaf);
