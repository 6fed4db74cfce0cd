import type { Leaf } from '../leaves.ts';
import { signerOf } from './author-name.ts';
import { type Signed, signedIn } from './authors.ts';

/** A name with a day behind it, above a text that nothing else signs: "Mara Lindt | 5.1.2026". Lists have more of them. */
export const datedNameIn = (near: Leaf[], start: number, site: string | undefined): Signed => {
  const dated = (leaves: Leaf[]) => leaves.flatMap(({ text }) => beforeDay.exec(text)?.[1] ?? []);
  const [name = ''] = new Set(dated(near)).size === 1 ? dated(near.slice(0, start)) : [];
  return signedIn(isName(name, near, site) ? name : '', site, false);
};

/** A line of nothing but names right before the first paragraph: "Mara Lindt/Joe Okafor". */
export const loneNameIn = (near: Leaf[], start: number, site: string | undefined): Signed => {
  const line = near[start - 1];
  const isLone = line && isBare(line) && line.text.split(/ ?\/ ?/).every((piece) => isName(piece, near, site));
  return signedIn(isLone ? line.text : '', site, false);
};

const beforeDay = /^([^|•·–—\d]{5,40}?)\s?[|•·–—]\s?(?:\p{L}{3,10}\.? )?\d{1,2}[ ./,-].{0,60}$/u;

const isBare = ({ place, linkLength }: Leaf): boolean =>
  linkLength === 0 && place.level === 0 && !place.figure && !place.landmark && !place.item;

const isName = (text: string, near: Leaf[], site: string | undefined): boolean =>
  fullName.test(text) && signerOf(text, site) === 'person' && isNowhereElse(text.toLowerCase(), near);

// Two to four words, each with a capital.
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** "Rising Tolls" and "Harbour City" are words and a place of the text as well. */
const isNowhereElse = (name: string, near: Leaf[]): boolean => {
  const prose = near.flatMap(({ text }) => (text.length > 80 ? text : [])).join('\n');
  const words = new Set(prose.match(/(?<!\p{L})\p{Ll}+/gu));
  return !prose.toLowerCase().includes(name) && !name.split(' ').some((word) => words.has(word));
};
