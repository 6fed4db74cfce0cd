import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Span, Url } from '../lib/model.ts';

/** The article that a view speaks of, and what a click on one of its lines does. */
export interface ShownArticle {
  article: Article;
  /** The line that is lit up on the page. */
  lit?: Span;
  linkTo(span: Span): Url;
  show(span: Span): void;
  /** Absent where there is no room for it. */
  copyLink?(span: Span): void;
}

export const ArticleContext = createContext<ShownArticle | undefined>(undefined);

/** For every view that shows words of the page. */
export function useArticle(): ShownArticle {
  const shown = useContext(ArticleContext);
  if (!shown) throw new Error('A line was rendered outside of an article');
  return shown;
}

/** The page's words, as they stand on the page. */
export function textOf({ blocks }: Article, { block, start, end }: Span): string {
  const found = blocks.find(({ id }) => id === block);
  if (!found) throw new Error(`No block ${block} in this article`);
  return found.text.slice(start, end);
}

/** True for the same stretch of the same block. */
export const isSame = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && a.block === b.block && a.start === b.start && a.end === b.end;
