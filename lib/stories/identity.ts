import type { Article, Url } from '../model.ts';
import { cleanAddress, hostOf } from '../text/address.ts';

/**
 * The address a story is kept under: the publisher's canonical one where it can be believed, else the page's own, both
 * without hash and trackers. Believed is an address on the page's own host, and not the front page for a page that is
 * none (some sites give every page that one): either would let one story overwrite another.
 */
export const identityOf = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): Url => {
  const page = cleanAddress(url) ?? url;
  const canonical = cleanAddress(canonicalUrl);
  return canonical && isCanonicalOf(canonical, page) ? canonical : page;
};

const isCanonicalOf = (canonical: Url, page: Url): boolean =>
  hostOf(canonical) === hostOf(page) && (!isFrontPage(canonical) || isFrontPage(page));

const isFrontPage = (address: Url): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};
