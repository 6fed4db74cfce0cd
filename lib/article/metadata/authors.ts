import { isGivenName } from '../../text/names/given-names.ts';
import { isAgency } from './agencies.ts';
import { isSite, signerOf } from './author-name.ts';
import { bylineText, nameIn } from './byline-text.ts';

/** Who signed a story: persons, and beside them or instead of them an agency or a house ("Courier Staff"). */
export interface Signed {
  persons: string[];
  agencies: string[];
  houses: string[];
}

/**
 * Those named in a byline: "By Mara Lindt and Joe Okafor, Reuters" gives two persons and an agency. What stands behind
 * a bar may be a section or a role as well, so there a person is who has a common given name; and where the byline only
 * shows, a person has two names.
 */
export const signedIn = (byline: string, site: string | undefined, isDeclared = true): Signed => {
  const signed: Signed = { persons: [], agencies: [], houses: [] };
  const text = bylineText(byline, site);
  // "Rail & Road" is the magazine of that name; "Center for Rails and Roads" is one as well.
  if (signerOf(text, site) === 'house' && (isSite(text, site) || institution.test(text)))
    return { ...signed, houses: [text] };
  if (described.test(text)) return signed;
  let first = true;
  for (const stretch of text.split(bars)) {
    for (const piece of piecesOf(stretch)) {
      const name = nameIn(piece, site);
      const signer = signerOf(name, site);
      if (signer === 'agency') add(signed.agencies, name);
      if (signer === 'house') add(signed.houses, name);
      // "Mara Lindt, MBA, Ph.D.": degrees are nobody.
      if (signer !== 'person' || (signed.persons.length > 0 && degree.test(name))) continue;
      const isLikely = first ? isFull(name) || (isDeclared && signed.houses.length === 0) : isGivenName(firstOf(name));
      if (isLikely) add(signed.persons, name);
    }
    if (signed.persons.length > 0) first = false;
  }
  // "Harbour and Rail Desk" is one house.
  const isOne = signed.persons.length + signed.agencies.length === 0 && signerOf(text, site) === 'house';
  return isOne ? { ...signed, houses: [text] } : signed;
};

/** Several bylines as one. */
export const joined = (all: Signed[]): Signed => ({
  persons: unique(all.flatMap(({ persons }) => persons)),
  agencies: unique(all.flatMap(({ agencies }) => agencies)),
  houses: unique(all.flatMap(({ houses }) => houses)),
});

/** The persons named in a byline. */
export const personsIn = (byline: string, site: string | undefined): string[] => signedIn(byline, site).persons;

// "MBA", "Ph.D."
const degree = /^(?:[A-Z]{2,5}|(?:[A-Z][a-z]?\.){2,4})$/;

// "The harbour and bridge authorities" are spoken of and sign nothing.
const described =
  /^The (?:\p{L}[\p{L}’'-]* )*(?!(?:and|of|for|de|von|van|der|di|da|del|la|le|et|y|with)(?!\p{L}))\p{Ll}/u;

const institution = /^(?:cent(?:er|re)|department|institute|ministry|office|university) (?:for|of) /i;

// "Mara Lindt. Courier International": a full stop behind a whole name, not behind "Dr." or "Jr.".
const bars = /\s+[|•·–—-]\s+|\n|(?<=^\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}{3,})\.\s+(?=\p{Lu})/u;
const dividers =
  /\s*(?:[,;、，；·&＆+]|・(?=\p{Script=Han})|\s(?:and|und|et|y|e|en|och|og|i|ve|sowie|with|mit|avec|con|dan|и)\s)\s*/iu;

/** "dpa/mli" is one sign, "Mara Lindt/Reuters" are two. */
const piecesOf = (stretch: string): string[] =>
  stretch.split(dividers).flatMap((piece) => (isAgency(piece) ? piece : piece.split(/\s*[／/]\s*/)));

const firstOf = (name: string): string => name.split(' ')[0] ?? '';
const isFull = (name: string): boolean => name.includes(' ') || !/^\p{Script=Latin}/u.test(name);

const add = (names: string[], name: string): void => {
  if (names.length < 12 && !names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name);
};

const unique = (names: string[]): string[] => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
