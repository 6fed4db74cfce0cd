import type { Article, Url } from '../model.ts';

/**
 * The address a story is kept under: the publisher's canonical one where it can be believed, else the page's own, both
 * without hash and trackers. Believed is an address on the page's own host, and not the front page for a page that is
 * none (some sites give every page that one): either would let one story overwrite another.
 */
export const identityOf = (article: Pick<Article, 'url' | 'canonicalUrl'>): Url => {
  const page = new URL(article.url);
  const canonical = URL.canParse(article.canonicalUrl) ? new URL(article.canonicalUrl) : page;
  return plain(isCanonicalOf(canonical, page) ? canonical : page);
};

const isCanonicalOf = (canonical: URL, page: URL): boolean =>
  /^https?:$/.test(canonical.protocol) &&
  siteOf(canonical) === siteOf(page) &&
  (canonical.pathname !== '/' || canonical.search !== '' || page.pathname === '/');

/** `www.`, `m.` and `amp.` are doors to the same house. */
const siteOf = (url: URL): string => url.host.replace(/^(?:www|m|amp)\./, '');

const plain = (url: URL): Url => {
  const address = new URL(url);
  address.hash = '';
  const trackers = [...address.searchParams.keys()].filter(isTracker);
  // Touched only where needed: writing back reorders nothing but spells the rest anew.
  for (const name of trackers) address.searchParams.delete(name);
  return address.href;
};

/** Names that tell who sent the reader, never which story: campaign tags, click ids of the large networks, share marks. */
const isTracker = (name: string): boolean =>
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|cmpid|ocid|at_medium|at_campaign|at_custom\d)$/i.test(
    name,
  );
