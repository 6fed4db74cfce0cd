import { isAllBold } from '../bold.ts';
import type { Leaf } from '../leaves.ts';
import type { Place } from '../place.ts';

/** What a page says again and again. */
interface Repeats {
  /** How often each text stands on the page. */
  counts: Map<string, number>;
  /** How often each short numbered line stands there, whatever its numbers: "Picture 3 of 12". */
  numbered: Map<string, number>;
  /** Places right below which a line of some length stands that comes but once. */
  varied: Set<Place>;
}

export const repeatsIn = (leaves: Leaf[]): Repeats => {
  const counts = new Map<string, number>();
  for (const { text } of leaves) counts.set(text, (counts.get(text) ?? 0) + 1);
  const numbered = new Map<string, number>();
  for (const leaf of leaves) {
    const shape = shapeOf(leaf);
    if (shape) numbered.set(shape, (numbered.get(shape) ?? 0) + 1);
  }
  const varied = new Set<Place>();
  for (const { place, text, linkLength } of leaves) {
    if (place.up && text.length >= 25 && linkLength === 0 && counts.get(text) === 1) varied.add(place.up);
  }
  return { counts, numbered, varied };
};

/** A short line with a number in it, whatever its number. */
const shapeOf = ({ text, place, marks }: Leaf): string | undefined => {
  if (text.length > 60 || !/\d/.test(text) || !/\p{L}{3}/u.test(text)) return undefined;
  const isLine = place.level === 0 && !place.item && !place.row && !/[.!?:]$/.test(text) && !isAllBold(text, marks);
  return isLine ? text.replace(/\d+/g, '0') : undefined;
};

/**
 * The same words again and again: "Read more", "Advertisement". But teasers repeat this story's labels as well ("Why it
 * matters:"), and a recipe says "Stir for two minutes" at every step.
 */
export const isRepeated = (leaf: Leaf, { counts, numbered, varied }: Repeats): boolean => {
  const { text, place, marks, linkLength } = leaf;
  const times = Math.max(counts.get(text) ?? 0, (numbered.get(shapeOf(leaf) ?? '') ?? 0) - 1);
  if (text.length >= 80 || times <= 2 || place.level > 0 || place.row) return false;
  const isStep = linkLength === 0 && text.split(' ').length >= 3 && place.up !== undefined && varied.has(place.up);
  return !isStep && !isAllBold(text, marks);
};
