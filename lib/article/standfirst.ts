import { isDateOrByline } from './dateline.ts';
import { isOnlyLink } from './furniture/links.ts';
import { isPrompt } from './furniture/prompts.ts';
import type { Leaf } from './leaves.ts';

const standfirstName =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|headline|head|heading)|lead|lede|intro(?:duction)?|excerpt|summary|description|teaser-?text|chapeau|vorspann|entradilla|ingress)(?:$|[\s_-])/i;

/** The sentence or two between headline and story. */
export const isStandfirst = (leaf: Leaf, isFirst: boolean, description: string): boolean => {
  const { place, text } = leaf;
  if (place.landmark || place.level === 1 || place.item || text.length < 35 || text.length > 700 || isOnlyLink(leaf))
    return false;
  if (isPrompt(leaf) || isDateOrByline(text)) return false;
  const named = standfirstName.test(`${place.hint} ${place.up?.hint ?? ''}`);
  if (named) return true;
  if (isFirst) return place.level > 0;
  if (
    description.length > 30 &&
    (text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)))
  )
    return true;
  return (
    text.length >= 60 &&
    /[.!?…。]["”»]?$/u.test(text) &&
    leaf.linkLength < text.length * 0.3 &&
    place.aside === undefined
  );
};
