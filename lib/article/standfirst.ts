import { saidLength } from '../text/said-length.ts';
import { isDateOrByline } from './dateline.ts';
import { isOnlyLink } from './furniture/links.ts';
import { isPrompt } from './furniture/prompts.ts';
import type { Leaf } from './leaves.ts';

const standfirstName =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|headline|head|heading)|lead|lede|intro(?:duction)?|excerpt|summary|description|teaser-?text|chapeau|vorspann|entradilla|ingress)(?:$|[\s_-])/i;

/** "gallery__description" is a picture's. */
const pictureName =
  /(?:^|[\s_-])(?:img|images?|pictures?|photos?|gallery|galleries|lightbox|slide|slideshow)(?:$|[\s_-])/i;

/**
 * Tells, line after line, what stands between headline and story: the standfirst, a sentence or two, or first paragraphs
 * that were not chosen. `start` is where the first chosen one stands.
 */
export const standfirstIn = (
  start: number,
  description: string,
  isFurniture: (leaf: Leaf) => boolean,
): ((leaf: Leaf, at: number) => 'standfirst' | 'story' | undefined) => {
  // Pages for phones and desks carry it twice.
  const said = new Set<string>();
  return (leaf, at) => {
    const sign = at > start || said.has(leaf.text) ? undefined : signOf(leaf, at === start, description);
    if (!sign || (sign === 'looks' && isFurniture(leaf))) return undefined;
    said.add(leaf.text);
    return sign === 'looks' && said.size > 2 ? 'story' : 'standfirst';
  };
};

/** What speaks for a standfirst. */
const signOf = (leaf: Leaf, isFirst: boolean, description: string): 'name' | 'description' | 'looks' | undefined => {
  const { place, text } = leaf;
  const said = saidLength(text);
  if (place.landmark || place.level === 1 || place.item || said < 35 || said > 700 || isOnlyLink(leaf))
    return undefined;
  if (isPrompt(leaf) || isDateOrByline(text)) return undefined;
  const names = `${place.hint} ${place.up?.hint ?? ''}`;
  if (pictureName.test(names)) return undefined;
  if (standfirstName.test(names)) return 'name';
  if (isFirst) return place.level > 0 ? 'looks' : undefined;
  const isDescribed = text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60));
  if (description.length > 30 && isDescribed) return 'description';
  const isSentence = said >= 60 && /[.!?…。]["”»]?$/u.test(text) && leaf.linkLength < text.length * 0.3;
  return isSentence && place.aside === undefined ? 'looks' : undefined;
};
