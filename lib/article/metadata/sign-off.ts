import { isGivenName } from '../../text/names/given-names.ts';
import type { Leaf } from '../leaves.ts';
import { isSite, signerOf } from './author-name.ts';
import { type Signed, signedIn } from './authors.ts';
import { isCredited } from './byline-text.ts';

/** Who signs below the text: "… on Friday. (Mara Lindt)", "Courier / Harbour Post", "mli, courier.example/agencies". */
export const signOffIn = (near: Leaf[], site: string | undefined): Signed => {
  const none: Signed = { persons: [], agencies: [], houses: [] };
  const last = near.findLastIndex(({ text, chosen, place }) => chosen && text.length > 80 && !place.figure);
  if (last < 0) return none;
  for (const { text, place, linkLength } of near.slice(last, last + 3)) {
    if (place.figure || place.landmark || linkLength === text.length) continue;
    const bracketed = /[.!?…"“”»]\s?\(([^()]{5,40})\)(?:\s?\++)?$/.exec(text)?.[1] ?? '';
    // "(Harbour Fair)" is an aside.
    const signed = isGivenName(bracketed.split(' ')[0] ?? '') ? signedIn(bracketed, site, false) : none;
    if (signed.persons.length > 0) return signed;
    if (isJoint(text, site)) return { ...none, houses: [text] };
  }
  return none;
};

/** The outlet's name and others', parted by a slash. */
const isJoint = (text: string, site: string | undefined): boolean => {
  const pieces = text.split(/\s?[,/]\s?/);
  return (
    text.length <= 60 &&
    text.includes('/') &&
    !isCredited(text) &&
    pieces.length <= 4 &&
    pieces.some((piece) => isSite(piece, site)) &&
    pieces.every((piece) => piece.length > 1 && (signerOf(piece, site) !== undefined || /^\p{Ll}{2,4}$/u.test(piece)))
  );
};
