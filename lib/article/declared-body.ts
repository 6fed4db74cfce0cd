import { lettersOf } from '../text/letters.ts';
import { saidLength } from '../text/said-length.ts';
import type { Leaf } from './leaves.ts';

// A long read has some 60,000 characters and 300 paragraphs; the bounds are for pages that mean harm.
const longestBody = 120_000;
const mostAsked = 500;
const shortest = 60;

/**
 * Tells which paragraphs stand in the body that the page declares in its data: evidence that they are the story, whatever
 * they look like. The words themselves are always those that show.
 */
export const declaredBody = (body = ''): ((leaf: Leaf) => boolean) => {
  let letters: string | undefined;
  let asked = 0;
  return ({ text, place }) => {
    const isParagraph = saidLength(text) >= shortest && place.level === 0 && /[.!?…。]["”»’]?$/u.test(text);
    if (body.length < shortest || !isParagraph || asked >= mostAsked) return false;
    asked++;
    letters ??= lettersOf(body.slice(0, longestBody).replace(/<[^<>]*>|&#?\w+;/g, ' '));
    return letters.includes(lettersOf(text));
  };
};
