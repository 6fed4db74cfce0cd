import { fold } from '../../text/fold.ts';
import { afterOpening } from './byline-opening.ts';

/** A byline without its opening, addresses, asides, and credits for what is not writing. */
export const bylineText = (byline: string, site: string | undefined): string => {
  let text = fold(byline.slice(0, 400))
    .replace(/^[(（【](.*)[)）】]$/, '$1')
    .replace(/[\w.+-]+@[\w-]+\.\w\S*|https?:\S+|@\w+/g, ' ')
    .replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/g, ' ')
    .replace(credit, '')
    // Each piece in an element of its own: "By | Mara Lindt | and | Joe Okafor".
    .replace(/\s*\|\s*(?:,|and|und|et|y|e|en|och|og|&)\s*\|\s*/gi, ', ');
  // "Story by: By Mara Lindt"
  for (let i = 0; i < 2; i++) {
    text = fold(text.replace(/^[\s|:：]+|[\s|/]+$/g, '').replace(/^by the (?=\p{Lu})/iu, ''));
    text = afterOpening(text) ?? text.replace(/^(?:by|von|par|por)[ :：]*(?:\||$)/i, '');
  }
  return withoutSite(fold(text.replace(/^[\s|]+/, '')), site);
};

/** Whether it says who did something else than write: took the pictures, checked the facts. */
export const isCredited = (text: string): boolean => credit.test(text);

const credit =
  /(?:^|[\s,;|(])(?:(?:(?:medically )?reviewed|fact-?checked|tested|compiled|produced|photo|picture|illustration|graphic|video|image)\w*(?: and \w+)? by(?: \|)?|photo(?:graph)?s?:|(?:foto|bild|grafik|illustration|image|video)\w*(?: ?[:：]| (?:von|de|di|par|por)\b)|(?:edited|editing) by(?: \|)?|editor ?:|translated by|übersetzt von|traduit|übersetzung)[^|;\n]*/i;

/** A piece of a byline without what stands around the name: an opening, a day and an hour, a place, the outlet. */
export const nameIn = (piece: string, site: string | undefined): string => {
  let name = (afterOpening(piece) ?? piece)
    .replace(/[\d０-９].*$/, '')
    .replace(gluedDay, '')
    .replace(/\s(?:[Ff]or|in|at|from|of the|reports|aus|à|para|pour|für)(?:\s.*)?$/, '')
    .replace(/\s?(?:記者|记者|特派員|支局長|기자|특파원)(?: 외)?\s?$/, '');
  name = trimmed(withoutSite(name, site));
  while (dateWord.test(name)) name = trimmed(name.replace(dateWord, ''));
  return name;
};

/** "Mara Lindt The Courier" is Mara Lindt; "Redaktion The Courier" is what it says. */
const withoutSite = (text: string, site: string | undefined): string => {
  if (!site || !text.endsWith(` ${site}`)) return text;
  const rest = text.slice(0, -site.length).trim();
  return rest.includes(' ') ? rest : text;
};

const trimmed = (text: string): string => fold(text.replace(/^[\s"“”„*–—\-:：|]+|[\s"“”*–—\-:：|(（/]+$/g, ''));

// "Mara LindtMonday, 5 January": two elements with nothing between them.
const gluedDay =
  /(?<=\p{Ll})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?),? ?$/u;

const dateWord =
  /(?:^|\s)(?:on|am|le|el|il|den|at|um|published|updated|veröffentlicht|stand|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)$/i;
