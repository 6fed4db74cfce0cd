import type { Url } from '../../model.ts';

const trackers =
  /^(?:utm_\w*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|cmp|cmpid|ito|xtor|ocid|smid|wt_\w*|at_\w*)$/i;

/**
 * The address a story is kept under. What the page claims counts only on the page's own host and for a page below its
 * root, or a lying page could take another story's place; else it is the page's address without hash and trackers.
 */
export const canonicalUrl = (pageUrl: Url, claims: (string | null | undefined)[]): Url => {
  const page = new URL(pageUrl);
  for (const claim of claims) {
    const url = claim ? absoluteUrl(claim, pageUrl) : undefined;
    if (!url) continue;
    const claimed = new URL(url);
    if (hostOf(claimed) !== hostOf(page)) continue;
    if (claimed.pathname.length <= 1 && page.pathname.length > 1 && claimed.search === '') continue;
    return plain(claimed);
  }
  return plain(page);
};

/** Absolute and http or https, without credentials; nothing else may ever become a link. */
export const absoluteUrl = (href: string, base: string): Url | undefined => {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
};

const hostOf = (url: URL): string => url.host.replace(/^www\./, '');

const plain = (from: URL): Url => {
  const url = new URL(from);
  url.hash = '';
  // Not `keys()`: in a page, Firefox hands its iterators to extensions as something that cannot be iterated (153).
  const keys: string[] = [];
  url.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  for (const key of keys) if (trackers.test(key)) url.searchParams.delete(key);
  return url.href;
};
