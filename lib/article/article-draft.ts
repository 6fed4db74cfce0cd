import type { Article, Block } from '../model.ts';
import type { DateClaims } from './metadata/dates.ts';

/**
 * What only the page can tell of an article. Its dates are still in the page's words, its language is as the page
 * declares it, and no bold words are taken for a lead-in yet: `settled` makes the article of it.
 */
export interface ArticleDraft extends Omit<Article, 'published' | 'modified' | 'blocks'> {
  blocks: BlockDraft[];
  dates: DateClaims;
}
export type BlockDraft = Omit<Block, 'leadIn'>;
