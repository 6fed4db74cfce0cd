import type { Article, Block } from '../model.ts';
import type { DateClaims } from './metadata/dates.ts';

/**
 * What only the page can tell of an article. Its dates are still in the page's words, its language and its address are
 * as the page declares them, and no bold words are taken for a lead-in yet: `settled` makes the article of it.
 */
export interface ArticleDraft extends Omit<Article, 'canonicalUrl' | 'published' | 'modified' | 'blocks'> {
  /** What the page says its own address is, the likeliest first, as it stands there. */
  addresses: string[];
  blocks: BlockDraft[];
  dates: DateClaims;
}
export type BlockDraft = Omit<Block, 'leadIn'>;
