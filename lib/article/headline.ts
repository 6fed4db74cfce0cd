import type { Leaf } from './leaves.ts';
import { closeness, wordsOf } from './metadata/title.ts';

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
 * heading. A claim that no visible heading supports is not believed, but for a line that says it word for word.
 */
export const headlineIn = (leaves: Leaf[], claims: string[], storyStart: number): Headline | undefined => {
  // Where no first-level heading shows, the second level is the page's highest.
  const top = leaves.some(({ place, text }) => place.level === 1 && text.includes(' ')) ? 1 : 2;
  const said = new Set(claims.flatMap((claim) => [claim, openingOf(claim)]).map(unspaced));
  let best: (Headline & { score: number }) | undefined;
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (!leaf) continue;
    const { level, hint, landmark } = leaf.place;
    const named = /\bheadline\b/.test(hint);
    const isHeading = (level > 0 && level <= 3) || named;
    if (!isHeading && (at >= storyStart || leaf.text.length < shortestLine || leaf.linkLength > 0)) continue;
    let text = leaf.text;
    while (isHeading && leaves[at + 1]?.place === leaf.place) text += ` ${leaves[++at]?.text}`;
    if (text.length > longestHeadline) continue;
    const isSaid = said.has(unspaced(text));
    if (!(isHeading || isSaid) || leadsHome(leaf)) continue;
    const words = wordsOf(text).length;
    if (words === 0) continue;
    const likest = isSaid ? 1 : Math.max(0, ...claims.map((claim) => closeness(text, claim) * Math.min(1, words / 3)));
    // After the story's start stand other stories' headings; before it, menus.
    const late = at > storyStart + 2 ? 0.4 : 0;
    const score =
      likest +
      (level === 1 ? 0.5 : level === top && at <= storyStart && storyStart - at <= 8 ? 0.2 : 0) +
      (named ? 0.2 : 0) -
      late -
      (words < 3 && !isSaid ? 0.45 : 0) -
      (landmark ? 0.3 : 0);
    if (score > 0.45 && score > (best?.score ?? 0)) best = { text, at, score };
  }
  return best && { text: alone(best.text, claims), at: best.at };
};

// A shorter line may say a claim by chance: "News".
const shortestLine = 20;

/** A claim as far as the first bar: "Harbour tolls double in March | Port Havren | Courier". */
const openingOf = (claim: string): string => {
  const [opening = ''] = claim.split(' | ');
  return wordsOf(opening).length >= 5 ? opening : claim;
};

const unspaced = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** The outlet's own name, linked to its front page. */
const leadsHome = ({ text, marks }: Leaf): boolean =>
  marks.some(
    (mark) =>
      mark.kind === 'link' && mark.end - mark.start >= text.length - 1 && /^(?:https?:\/\/[^/]+)?\/?$/.test(mark.href),
  );

/** A heading without its kicker or its second line, where the page's claims tell them apart. */
const alone = (text: string, claims: string[]): string => {
  // "Markets | Shares fall as rates rise" in one heading, where the page itself calls the story "Shares fall as rates rise".
  const ending = claims.find(
    (claim) => claim.length < text.length && wordsOf(claim).length >= 4 && text.endsWith(claim),
  );
  if (ending) return ending;
  // "Markets Shares fall as rates rise", where the page says "Markets - Shares fall as rates rise".
  for (const claim of claims) {
    const [one = '', other = '', more] = claim.split(/\s[-–—|]\s/);
    if (more !== undefined || wordsOf(one).length === 0 || wordsOf(other).length === 0) continue;
    if (text === `${one} ${other}` && wordsOf(other).length >= 3) return other;
    if (text === `${other} ${one}` && wordsOf(one).length >= 3) return one;
  }
  // "Shares fall as rates rise Bankers are calm": every claim leaves the second line out.
  const [opening = ''] = claims;
  const isOne = claims.length > 1 && claims.every((claim) => claim === opening) && wordsOf(opening).length >= 4;
  return isOne && text.startsWith(`${opening} `) ? opening : text;
};
