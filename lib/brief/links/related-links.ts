import type { Article, RelatedLink, Section, Url } from '../../model.ts';
import { cleanAddress, hostOf } from '../../text/address.ts';
import { isDocument } from './is-document.ts';
import { isPost } from './is-source.ts';
import { linksInText } from './links-in-text.ts';
import { teasersOf } from './teasers.ts';

/** More would be a list of links, not a choice. */
const most = { deeper: 6, related: 8, source: 10 } satisfies Record<RelatedLink['kind'], number>;
/** A page that collects what people post is told by its own text. */
const mostPosts = 4;

/**
 * The links that a reader of this story would follow, best first: what the publisher says goes deeper, stories of the
 * same subject, sources named in the text. The page itself, doubles, and the site's own furniture are left out.
 */
export function relatedLinks(article: Article, sections: Section[]): RelatedLink[] {
  const seen = new Set([article.url, article.canonicalUrl].map((url) => keyOf(cleanAddress(url) ?? url)));
  const { links, teasers } = linksInText(article, sections);
  let posts = 0;
  const offered = [...links, ...teasersOf(article, [...teasers, ...article.pageLinks])].filter(({ href }) => {
    const key = keyOf(href);
    if (seen.has(key) || (isPost(href) && ++posts > mostPosts)) return false;
    seen.add(key);
    return true;
  });
  // Documents before what others report of them; within a kind, the story's own order.
  const first = offered.filter(({ kind, href }) => kind !== 'source' || isDocument(href));
  const sorted = [...first, ...offered.filter((link) => !first.includes(link))];
  return (['deeper', 'related', 'source'] as const).flatMap((kind) =>
    sorted.filter((link) => link.kind === kind).slice(0, most[kind]),
  );
}

/** One page under http and https, with and without "www." or a final slash, is one page. */
const keyOf = (url: Url): string => `${hostOf(url)}${new URL(url).pathname.replace(/\/$/, '')}${new URL(url).search}`;
