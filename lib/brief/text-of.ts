import type { Article, Span } from '../model.ts';

/** The article's words at a span. */
export function textOf(article: Article, span: Span): string {
  const block = article.blocks.find(({ id }) => id === span.block);
  if (!block) throw new Error(`No block ${span.block} in this article`);
  return block.text.slice(span.start, span.end);
}
