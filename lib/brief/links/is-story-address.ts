import type { Url } from '../../model.ts';

/** Parts of a site that list stories, show people or sell: what stands there is no story. */
const shelves =
  /\/(?:tags?|tag_\w+|tagg|tagi|topics?|topic-page|themen?|thema|temas?|temi|argoment[io]|emne|sujet|subjects?|keywords?|hashtag|etiquetas?|schlagw[oö]rte?r?|stichwort|series|channels?|hubs?|categor(?:y|ies)|kategorie|categoria|sections?|rubriques?|rubriken|authors?|autor(?:en|i|es)?|auteurs?|forfatter|verfasser|people|persons?|person[ei]|profiles?|staff|legal|disclosures?|partner-links?[^/]*|affiliate[^/]*|sponsor(?:ship)?s?|forms?|contributors?|columnists?|reporters?|by|writer|team|search|suche|recherche|newsletters?|subscri(?:be|ption)s?|abo|signup|sign-up|login|register|account|shop|jobs?|careers?|privacy[^/]*|terms[^/]*|contact|about(?:-us)?|impressum|datenschutz|cookies?|advertis[^/]*|sitemap|rss|feeds?|archives?|live-?tv|podcasts?|programs?|events?|share|sharer|intent|quotes?|tickers?|stocks?|symbols?|players?|teams?|coupons?|vouchers?|deals|offers|weather|games?|puzzles?)(?:[/.?]|$)/i;

/** Those of them that have a number in their address as stories have. */
const numbered =
  /\/(?:tags?|tag[_-]\w+|keywords?|hashtag|schlagw[oö]rte?r?|authors?|autor(?:en|i|es)?|auteurs?|forfatter|search|suche|recherche)\//i;

/** What an outlet says of how it works. */
const rules =
  /\/(?:our-)?(?:editorial|ethics?|fact-?check(?:ing)?|corrections?|comment(?:s|ing)?|community|sourcing|ownership)-(?:and-)?(?:\w+-)?(?:polic(?:y|ies)|guidelines?|standards?|principles)(?:[-/.?]|$)/i;

/** And of what it does with its readers' data: "/service/privacy-notice-6925316.html". */
const notices =
  /\/(?:privacy|cookies?)-(?:policy|notice|statement|settings)|\/terms-(?:of|and)-|\/(?:datenschutz|nutzungsbedingungen|politique-de-confidentialite|politica-de-privaci)/i;

/** True for a page that only gathers others: a topic, an author, a search. */
export const isShelf = (address: Url): boolean => shelves.test(new URL(address).pathname);

/** True for a picture, a sound, a film: the file itself, or whatever a host has that serves nothing else. */
export function isMedia(address: Url): boolean {
  const { hostname, pathname } = new URL(address);
  return mediaHosts.test(hostname) || /\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|m4[av]|webm)$/i.test(pathname);
}

const mediaHosts = /^(?:static|assets?|img|imgs|images?|media|cdn|photos?|pics?)\d*\.|\.(?:cdn|static)\./i;

/**
 * True for an address that by its form leads to one story: a slug of several words, a long number or a date in its path.
 * `words` is how many make a slug: in a sentence three do, in a list of links sections have as many.
 */
export function isStoryAddress(address: Url, words = 4): boolean {
  const { pathname } = new URL(address);
  const last = lastPart(pathname);
  if (isMedia(address) || numbered.test(pathname) || rules.test(pathname) || notices.test(pathname)) return false;
  if (shelves.test(pathname) && !/\d{5,}/.test(pathname)) return false;
  return (
    last.split(/[-_]+/).filter(Boolean).length >= words ||
    /\d{5,}/.test(last) ||
    /\/(?:19|20)\d\d\/?(?:[01]?\d|[a-z]{3})\/.*[^/]{4,}/i.test(pathname)
  );
}

/**
 * True for the page of a topic, a person, a place, which a site links wherever the name stands: its address says no more than
 * the name, or little and the name is short.
 */
export function isTopic(title: string, address: Url): boolean {
  const { slug } = slugOf(address);
  if (dated.test(new URL(address).pathname)) return false;
  return (wordsOf(title).length <= 3 && slug.split(/[-_]/).length <= 2) || isNamed(title, address);
}

/** True where a title is a name, and the address says that name alone, or opens with it and goes on to spell it out. */
export function isNamed(title: string, address: Url): boolean {
  const { slug, parts } = slugOf(address);
  const words = wordsOf(title);
  if (parts.length === 0 || words.length > 5) return false;
  if (!words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word))) return false;
  const said = new Set(words.map((word) => word.toLowerCase()));
  // "Ilse von der Brandt" under "ilse-maria-von-der-brandt".
  const isSpelt = words.length >= 2 && parts.length <= words.length + 1 && !/\d/.test(slug);
  if (isSpelt && [...said].every((word) => parts.includes(word))) return true;
  return parts.every((part) => said.has(part)) || (words.length === 1 && !/\d/.test(slug) && said.has(parts[0] ?? ''));
}

/** Stories have a day in their path, topics none. */
const dated = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])[/-]?(?:[0-2]?\d|3[01])[/-]/;

const wordsOf = (title: string): string[] => title.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same for another site, which names its documents as shortly as its topics: a word or two, and one of them in the address. */
export function isTopicElsewhere(title: string, address: Url): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const { parts } = slugOf(address);
  if (words.length > 2 || parts.length > 2 || /\d{3}|\.\w{2,5}$/.test(new URL(address).pathname)) return false;
  return parts.some((part) => part.length >= 4 && words.some((word) => word.startsWith(part) || part.startsWith(word)));
}

/** What a page is called in its address, and the words of that: its last part that is more than a number with a letter. */
function slugOf(address: Url): { slug: string; parts: string[] } {
  const path = new URL(address).pathname.toLowerCase().split('/').filter(Boolean);
  const named = path.findLast((part) => !/^(?:[a-z]{1,3}[-_]?)?\d+$/.test(part)) ?? '';
  const slug = named.slice(0, 200).replace(/\.\w{1,5}$/, '');
  return { slug, parts: slug.split(/[-_]+/).filter((part) => part && !/^[a-z]?\d+$/.test(part)) };
}

/** The last part of a path, which says most of what the page is. */
export const lastPart = (pathname: string): string => pathname.split('/').filter(Boolean).at(-1)?.slice(0, 200) ?? '';
