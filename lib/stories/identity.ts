import type { Article, Url } from '../model.ts';
import { canonicalAddress } from '../text/address.ts';

/** The address a story is kept under. Asked again of what was imported: a file may claim what no page could. */
export const identityOf = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): Url =>
  canonicalAddress(url, [canonicalUrl]);
