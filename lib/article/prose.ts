import { saidLength } from '../text/said-length.ts';
import type { Leaf } from './leaves.ts';

/** Running text, as against a heading, a menu's entry, a teaser, or letters that make no words. */
export const isProse = (leaf: Leaf): boolean =>
  leaf.place.level === 0 &&
  saidLength(leaf.text) >= 60 &&
  leaf.linkLength < leaf.text.length * 0.5 &&
  (leaf.text.length < noWord || /[\s。、，]/.test(leaf.text.slice(0, noWord)));

const noWord = 500;
