import type { Url } from '../model.ts';

/**
 * Parameters that tell who sent the reader, never which story: campaign tags, click ids of the large networks, share
 * marks. Known names only: an unknown one may choose the page.
 */
const trackers =
  /^(?:utm_.+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref|ref_src|cmp|cmpid|ito|xtor|ocid|ncid|sr_share|smid|share_id|wt_.+|at_(?:medium|campaign|custom\d)|__twitter_impression)$/i;

/**
 * An address without what only tracks, without credentials and hash: the same page has one address. Nothing for what is
 * no http(s) address; `base` resolves a relative one.
 */
export function cleanAddress(href: string, base?: Url): Url | undefined {
  const url = URL.parse(href, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  // Not `keys()`: in a page, Firefox hands its iterators to extensions as something that cannot be iterated (153).
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  // Touched only where needed: writing back reorders nothing but spells the rest anew.
  for (const name of names) if (trackers.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The address a story is kept under: the first that the page claims for itself and that can be believed, else the page's
 * own, all without hash and trackers. Believed is an address on the page's own host, and not the front page for a page
 * that is none (some sites give every page that one): either would let one story overwrite another.
 */
export function canonicalAddress(pageUrl: Url, claims: string[]): Url {
  const page = cleanAddress(pageUrl) ?? pageUrl;
  for (const claim of claims) {
    const claimed = claim ? cleanAddress(claim, pageUrl) : undefined;
    if (claimed && hostOf(claimed) === hostOf(page) && (!isFrontPage(claimed) || isFrontPage(page))) return claimed;
  }
  return page;
}

const isFrontPage = (address: Url): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/** The host as a reader knows it: without "www.", "m.", "amp.". */
export const hostOf = (address: Url): string => new URL(address).host.replace(/^(?:www|m|mobile|amp)\./, '');

/** True where two addresses belong to one outlet: the same last two labels of the host, three where the last two are a country's ("co.uk"). */
export const isSameSite = (one: Url, other: Url): boolean => siteOf(one) === siteOf(other);

function siteOf(address: Url): string {
  const labels = hostOf(address).split('.');
  const country =
    /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(country ? -3 : -2).join('.');
}
