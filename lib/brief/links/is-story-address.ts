import type { Url } from '../../model.ts';

/** Parts of a site that list stories, show people or sell: what stands there is no story. */
const shelves =
  /\/(?:tags?|topics?|topic-page|themen?|thema|tema|emne|sujet|subjects?|keywords?|hashtag|categor(?:y|ies)|kategorie|categoria|sections?|rubriques?|rubriken|authors?|autor(?:en|i|es)?|auteurs?|forfatter|verfasser|people|persons?|profiles?|staff|contributors?|columnists?|reporters?|by|writer|team|search|suche|recherche|newsletters?|subscri(?:be|ption)s?|abo|signup|sign-up|login|register|account|shop|jobs?|careers?|privacy[^/]*|terms[^/]*|contact|about(?:-us)?|impressum|datenschutz|cookies?|advertis[^/]*|sitemap|rss|feeds?|archives?|live-?tv|podcasts?|programs?|events?|share|sharer|intent|quotes?|tickers?|weather|games?|puzzles?)(?:[/.?]|$)/i;

/** True for a page that only gathers others: a topic, an author, a search. */
export const isShelf = (address: Url): boolean => shelves.test(new URL(address).pathname);

/** True for an address that by its form leads to one story: a slug of several words, a long number or a date in its path. */
export function isStoryAddress(address: Url): boolean {
  const { pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1)?.slice(0, 200) ?? '';
  if (shelves.test(pathname) && !/\d{5,}/.test(pathname)) return false;
  return /(?:[^-_]+[-_]){3,}|\d{5,}/.test(last) || /\/(?:19|20)\d\d\/?(?:[01]?\d|[a-z]{3})\/.*[^/]{4,}/i.test(pathname);
}
