import { isCaption } from './captions.ts';
import type { Leaf } from './leaves.ts';
import { commonPlace, type Place } from './place.ts';
import { isProse } from './prose.ts';

/** Where the story stands on the page. */
export interface Core {
  root: Place;
  /** Whether Readability chose the leaf at this place in the list. */
  chosen: boolean[];
  /** First and last leaf of running text, as places in the list. */
  start: number;
  end: number;
}

/** What Readability chose, before any judgement of ours: where the story stands. */
export const coreIn = (leaves: Leaf[]): Core | undefined => {
  const chosen = leaves.map((leaf) => leaf.chosen && !leaf.place.landmark);
  const body = leaves.filter((leaf, at) => chosen[at] && isProse(leaf) && !isCaption(leaf));
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return undefined;
  const root = body.reduce((place, leaf) => commonPlace(place, leaf.place), first.place);
  return { chosen, root, start: leaves.indexOf(first), end: leaves.lastIndexOf(last) };
};
