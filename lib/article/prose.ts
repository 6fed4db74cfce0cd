import { saidLength } from '../text/said-length.ts';
import type { Leaf } from './leaves.ts';

/** Running text, as against a heading, a menu's entry or a teaser. */
export const isProse = (leaf: Leaf): boolean =>
  leaf.place.level === 0 && saidLength(leaf.text) >= 60 && leaf.linkLength < leaf.text.length * 0.5;
