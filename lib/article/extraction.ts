import type { Article, Block, Outcome } from '../model.ts';
import { pageDate } from '../text/page-date.ts';
import { writtenLanguage } from '../text/written-language.ts';
import { leadInOf } from './lead-in.ts';
import type { DateClaims } from './metadata/dates.ts';

/** What is read from a page: the article but for its dates, which are still in the page's words. */
export interface Extracted {
  outcome: Outcome<Article>;
  dates: DateClaims;
}

/** What the injected script answers, and how long it took, in milliseconds. */
export interface Extraction extends Extracted {
  ms: number;
}

/**
 * The article with what can be told without the page: when it was published and updated, the language it is
 * written in, and which bold words open a block. Done where the answer arrives, so that what is injected into pages stays small.
 */
export const settled = ({ outcome, dates }: Extracted): Outcome<Article> => {
  if (!outcome.ok) return outcome;
  const article = outcome.value;
  const text = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');
  const language = writtenLanguage(text, article.language);
  const published = firstDate(dates.published, language);
  const modified = firstDate(dates.modified, language);
  return {
    ok: true,
    value: {
      ...article,
      blocks: article.blocks.map(withLeadIn),
      ...(published && { published }),
      ...(modified && modified !== published && { modified }),
      language,
    },
  };
};

const withLeadIn = (block: Block): Block => {
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
