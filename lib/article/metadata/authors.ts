import { fold } from '../../text/fold.ts';
import { wordsOf } from './title.ts';

const opening =
  /^(?:(?:written|reported|posted|story|words|text)\s+by|by|von|vom|par|por|di|da|de|door|av|af|texto?|author|autor(?:en|in|a|es)?|auteur|autore|redactie|reporter|verfasst von|ein(?:e)? (?:kommentar|analyse|gastbeitrag) von)(?:\s*[:：]\s*|\s+)|^(?:文|作者|記者|记者|責任編輯|撰文|文／|文\/)\s*[:：/／|]?\s*/i;
const dividers = /\s*(?:[,;、|•·/&＆\n]|\s(?:and|und|et|y|e|en|och|og|ve|sowie|with|mit|avec|con)\s)\s*/i;
const noPerson =
  /\b(?:staff|redaktion|redacci[oó]n|r[eé]daction|redazione|redactie|newsroom|editorial|editors?|team|desk|press|agenc(?:y|ies)|reuters|afp|dpa|ap|bloomberg|news|media|tv|online|web|admin|contributors?|correspondents?|photo(?:graph\w*)?|foto\w*|getty|images|video|updated|published|copyright|read|comments?|follow|subscribe|email|share|print|university|institute|com|org)\b/i;

/** The persons named in a byline: "By Mara Lindt and Joe Okafor, Reuters" gives two. */
export const personsIn = (byline: string, site: string | undefined): string[] => {
  let text = fold(byline.slice(0, 400))
    .replace(/\S+@\S+/g, ' ')
    .replace(/\([^)]*\)|https?:\S+/g, ' ');
  text = fold(text);
  for (let i = 0; i < 2; i++) text = text.replace(opening, '');
  const found: string[] = [];
  for (const part of text.split(dividers)) {
    const name = fold((part ?? '').replace(opening, '').replace(/^[\s"'“”*–—\-:]+|[\s"'“”*–—\-:|]+$/gu, ''));
    if (isPerson(name, site) && !found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
  }
  return found.slice(0, 12);
};

const isPerson = (name: string, site: string | undefined): boolean => {
  if (name.length < 2 || name.length > 50 || /[\d@#<>{}[\]=_?!]/.test(name) || noPerson.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 5) return false;
  const cased = /\p{Lu}/u.test(name) && !/^\p{Ll}/u.test(name.replace(/^(?:de|von|van|al|el|d')\s?/u, ''));
  const uncased = /^[\p{Lo}\p{M}·・ .'-]+$/u.test(name);
  if (!uncased && (!cased || (words.length === 1 && name.length < 4))) return false;
  if (site) {
    const own = wordsOf(site).join('');
    const named = wordsOf(name).join('');
    if (own === named || (own.includes(named) && words.length > 1) || named.includes(own)) return false;
  }
  return true;
};
