import type { Url } from '../model.ts';

/** Parameters that say where a reader came from and nothing about what is shown. Known names only: an unknown one may choose the page. */
const trackers =
  /^(?:utm_.+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id|ref|ref_src|cmp|cmpid|ito|xtor|ocid|ncid|sr_share|smid|share_id|__twitter_impression)$/i;

/** An address without what only tracks: the same page has one address. Nothing for what is no http(s) address. */
export function cleanAddress(href: string, base?: Url): Url | undefined {
  const url = URL.parse(href, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (trackers.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The host as a reader knows it: without "www.", "m.", "amp.". */
export const hostOf = (address: Url): string => new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '');

/** True where two addresses belong to one outlet: the same last two labels of the host, three where the last two are a country's ("co.uk"). */
export const isSameSite = (one: Url, other: Url): boolean => siteOf(one) === siteOf(other);

function siteOf(address: Url): string {
  const labels = hostOf(address).split('.');
  const country =
    /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(country ? -3 : -2).join('.');
}
