import type { ComponentChildren } from 'preact';
import { useArticle } from './article-context.ts';

/** Words of the page, in its language and direction, among ours. */
export function PageWords({ children, className }: { children: ComponentChildren; className?: string }) {
  const { article } = useArticle();
  return (
    <span lang={article.language} dir={article.direction} class={className}>
      {children}
    </span>
  );
}
