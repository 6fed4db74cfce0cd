import type { Article, Block, Outcome } from '../model.ts';
import { canonicalAddress } from '../text/address.ts';
import { pageDate } from '../text/page-date.ts';
import { writtenLanguage } from '../text/written-language.ts';
import type { ArticleDraft, BlockDraft } from './article-draft.ts';
import { leadInOf } from './lead-in.ts';

/** What the injected script answers, and how long it took, in milliseconds. */
export interface Extraction {
  outcome: Outcome<ArticleDraft>;
  ms: number;
}

/**
 * The article with what can be told without the page: when it was published and updated, its address, the language it is
 * written in, and which bold words open a block. Done where the answer arrives, so that what is injected into pages stays small.
 */
export const settled = ({ outcome }: Pick<Extraction, 'outcome'>): Outcome<Article> => {
  if (!outcome.ok) return outcome;
  const { url, dates, addresses, ...draft } = outcome.value;
  const text = draft.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');
  const language = writtenLanguage(text, draft.language);
  const published = firstDate(dates.published, language);
  const modified = firstDate(dates.modified, language);
  return {
    ok: true,
    value: {
      url,
      canonicalUrl: canonicalAddress(url, addresses),
      ...draft,
      blocks: draft.blocks.map(withLeadIn),
      ...(published && { published }),
      ...(modified && modified !== published && { modified }),
      language,
    },
  };
};

const withLeadIn = (block: BlockDraft): Block => {
  if (!/^(?:paragraph|item|digest|quote)$/.test(block.kind)) return block;
  const leadIn = leadInOf(block.text, block.marks);
  return leadIn ? { ...block, leadIn } : block;
};

const firstDate = (claims: string[], language: string): string | undefined => {
  for (const claim of claims) {
    const date = pageDate(claim, language);
    if (date) return date;
  }
  return undefined;
};
