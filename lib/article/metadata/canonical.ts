import type { Url } from '../../model.ts';
import { cleanAddress, hostOf } from '../../text/address.ts';

/**
 * The address a story is kept under. What the page claims counts only on the page's own host and for a page below its
 * root, or a lying page could take another story's place; else it is the page's address without hash and trackers.
 */
export const canonicalUrl = (pageUrl: Url, claims: string[]): Url => {
  const page = cleanAddress(pageUrl) ?? pageUrl;
  for (const claim of claims) {
    const claimed = claim ? cleanAddress(claim, pageUrl) : undefined;
    if (!claimed || hostOf(claimed) !== hostOf(page)) continue;
    const { pathname, search } = new URL(claimed);
    if (pathname.length <= 1 && search === '' && new URL(page).pathname.length > 1) continue;
    return claimed;
  }
  return page;
};
