import type { Url } from '../model.ts';
import { targetOf } from './redirect.ts';

/**
 * Parameters that tell who sent the reader, never which story: campaign tags, click ids of the large networks, share
 * marks. Known names only: an unknown one may choose the page.
 */
const trackers =
  /^(?:utm_.+|itm_.+|mtm_.+|pk_.+|hsa_.+|fbclid|gclid|gclsrc|gbraid|wbraid|gad_.+|dclid|msclkid|twclid|ttclid|yclid|ysclid|li_fat_id|epik|srsltid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs.+|vero_(?:id|conv)|oly_(?:enc|anon)_id|wickedid|_openstat|_ga|_gl|guc(?:counter|e_referrer(?:_sig)?)|ref|ref_src|ref_url|cmp|cmpid|icid|intcid|itid|ito|xtor|ocid|ncid|sr_share|smid|smtyp|share_id|s_cid|dicbo|tblci|taid|wt_.+|at_(?:medium|campaign|custom\d)|__twitter_impression|int_?cmp|mtrref|xid|il_(?:id|name|position)|embed_source|referer_(?:url|video_id)|ab_channel|mibextid|rdid|__cft__.*|__tn__|_branch_.+|ns_(?:source|mchannel|campaign|linkname|fee)|trk|trkinfo|lipi|spm|s_kwcid)$/i;

/**
 * An address without what only tracks, without credentials and hash: the same page has one address. Nothing for what is
 * no http(s) address; `base` resolves a relative one.
 */
export function cleanAddress(href: string, base?: Url): Url | undefined {
  const url = URL.parse(href, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  // Asked first: setting one writes the whole address anew, which costs more than reading it did.
  if (url.href.includes('#')) url.hash = '';
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  // Not `keys()`: in a page, Firefox hands its iterators to extensions as something that cannot be iterated (153).
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  // Touched only where needed: writing back reorders nothing but spells the rest anew.
  for (const name of names) if (trackers.test(name)) url.searchParams.delete(name);
  return url.href;
}

// A counter that wraps a mail filter that wraps a counter.
const mostRedirects = 4;

/** Where a link leads: past redirectors that say so themselves, and clean. */
export function destinationOf(href: string): Url | undefined {
  let url = URL.parse(href);
  for (let turn = 0; url && turn < mostRedirects; turn++) {
    const target = targetOf(url);
    if (!target) break;
    url = target;
  }
  return url ? cleanAddress(url.href) : undefined;
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
