import type { Article, PageLink, RelatedLink, Section, Url } from '../../model.ts';
import { cleanAddress, destinationOf, hostOf } from '../../text/address.ts';
import { linksInText } from './links-in-text.ts';
import { isHeadline, teasersOf, undecorated } from './teasers.ts';

/** More would be a list of links, not a choice. */
const most = { deeper: 6, related: 8, source: 10 } satisfies Record<RelatedLink['kind'], number>;
/** A page that collects what people post is told by its own text. */
const mostPosts = 4;

/**
 * The links that a reader of this story would follow, best first: what the publisher says goes deeper, stories of the
 * same subject, sources named in the text. The page itself, doubles, and the site's own furniture are left out.
 */
export function relatedLinks(article: Article, sections: Section[]): RelatedLink[] {
  const isOwn = ownPage(article);
  const { links, teasers } = linksInText(article, sections);
  const offered = [...teasers, ...article.pageLinks];
  const chosen = new Map<string, RelatedLink>();
  const paths = new Map<string, RelatedLink>();
  let posts = 0;
  for (const link of [...links, ...teasersOf(article, offered)]) {
    const key = keyOf(link.href);
    const path = withoutQuery(key);
    // The same with a query and with none is one page; with two queries, it may be two.
    const before = chosen.get(key) ?? (key === path ? paths.get(path) : chosen.get(path));
    // Said to go deeper in one place, it does.
    if (before && link.kind === 'deeper') before.kind = 'deeper';
    if (before || isOwn(link.href) || (link.about === 'post' && ++posts > mostPosts)) continue;
    const copy = { ...link };
    chosen.set(key, copy);
    paths.set(path, copy);
  }
  const titled = withHeadlines([...chosen.values()], offered);
  // Documents before what others report of them; within a kind, the story's own order.
  const first = titled.filter(({ about }) => about === 'document');
  const sorted = [...first, ...titled.filter((link) => !first.includes(link))];
  return (['deeper', 'related', 'source'] as const).flatMap((kind) =>
    sorted.filter((link) => link.kind === kind).slice(0, most[kind]),
  );
}

/** The page by any of its names; where those have no query, with any: "?print", "?page=2", "?comments=all". */
function ownPage({ url, canonicalUrl }: Article): (href: Url) => boolean {
  const own = new Set([url, canonicalUrl].map((address) => keyOf(cleanAddress(address) ?? address)));
  return (href) => own.has(keyOf(href)) || own.has(withoutQuery(keyOf(href)));
}

/** A story that the page offers by its headline as well is called so, not by words of this one's sentence. */
function withHeadlines(links: RelatedLink[], offered: PageLink[]): RelatedLink[] {
  const headlines = new Map<string, string>();
  for (const { href, text } of offered) {
    const address = destinationOf(href);
    if (address && isHeadline(text) && text.length <= longestHeadline) headlines.set(keyOf(address), undecorated(text));
  }
  return links.map((link) => {
    const headline = headlines.get(keyOf(link.href));
    if (!headline || link.kind === 'source') return link;
    const { anchor: _, ...rest } = link;
    return { ...rest, title: headline };
  });
}

// Longer ones are summaries.
const longestHeadline = 150;

/**
 * One page under http and https, with and without "www.", a final slash or a twin for phones, is one page; so is a story that
 * two sections of a site have under its one number.
 */
function keyOf(url: Url): string {
  const { pathname, search } = new URL(url);
  const path = pathname.replace(/(?:\/amp|\.amp)?\/?$/, '');
  const last = path.slice(path.lastIndexOf('/'));
  const isNumbered = /\d{6}/.test(last) && !/\/(?:19|20)\d{6}$/.test(last);
  return `${hostOf(url)}${isNumbered ? last : path}${search}`;
}

const withoutQuery = (key: string): string => key.replace(/\?.*/, '');
