import type { Leaf } from '../leaves.ts';
import type { Place } from '../place.ts';

/** Nothing but a link: a teaser's title, a tag, a menu's entry. */
export const isOnlyLink = (leaf: Leaf): boolean => leaf.linkLength >= leaf.text.length * 0.85;

/** The share of a place's text that is links. */
export const linkShare = (place: Place): number => (place.textLength === 0 ? 0 : place.linkLength / place.textLength);
