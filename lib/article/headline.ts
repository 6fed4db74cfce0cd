import type { Leaf } from './leaves.ts';
import { likeness, wordsOf } from './metadata/title.ts';

/** The headline as it shows, joined from its lines, or nothing where the page shows none. */
export interface Headline {
  text: string;
  /** Its last leaf's place in the list. */
  at: number;
}

/** What is longer is no headline, whoever calls it one. A hostile page's may have a hundred thousand words. */
export const longestHeadline = 300;

/**
 * The heading that is the story's: the one most like the titles that the page claims, else its only first-level
 * heading. A claim that no visible heading supports is not believed.
 */
export const headlineIn = (leaves: Leaf[], claims: string[], storyStart: number): Headline | undefined => {
  let best: (Headline & { score: number }) | undefined;
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (!leaf) continue;
    const { level } = leaf.place;
    const named = /\bheadline\b/.test(leaf.place.hint);
    if ((level === 0 || level > 3) && !named) continue;
    let text = leaf.text;
    while (leaves[at + 1]?.place === leaf.place) text += ` ${leaves[++at]?.text}`;
    const words = wordsOf(text);
    if (text.length > longestHeadline || words.length === 0) continue;
    const likest = Math.max(0, ...claims.map((claim) => likeness(text, claim) * Math.min(1, words.length / 3)));
    // After the story's start stand other stories' headings; before it, menus.
    const late = at > storyStart + 2 ? 0.4 : 0;
    const score =
      likest +
      (level === 1 ? 0.5 : 0) +
      (named ? 0.2 : 0) -
      late -
      (words.length < 3 ? 0.45 : 0) -
      (leaf.place.landmark ? 0.3 : 0);
    if (score > 0.45 && score > (best?.score ?? 0)) best = { text, at, score };
  }
  return best && { text: withoutKicker(best.text, claims), at: best.at };
};

/** "Markets | Shares fall as rates rise" in one heading, where the page itself calls the story "Shares fall as rates rise". */
const withoutKicker = (text: string, claims: string[]): string =>
  claims.find((claim) => claim.length < text.length && wordsOf(claim).length >= 4 && text.endsWith(claim)) ?? text;
