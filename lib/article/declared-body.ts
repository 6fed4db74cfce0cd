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
  const answers = new Map<Leaf, boolean>();
  return (leaf) => {
    const known = answers.get(leaf);
    if (known !== undefined) return known;
    const { text, place } = leaf;
    const isParagraph = saidLength(text) >= shortest && place.level === 0 && /[.!?…。]["”»’]?$/u.test(text);
    if (body.length < shortest || !isParagraph || answers.size >= mostAsked) return false;
    letters ??= lettersOf(body.slice(0, longestBody).replace(/<[^<>]*>|&#?\w+;/g, ' '));
    const answer = letters.includes(lettersOf(text));
    answers.set(leaf, answer);
    return answer;
  };
};
