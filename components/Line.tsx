import type { ComponentChildren } from 'preact';
import type { Span } from '../lib/model.ts';
import { isSame, textOf, useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

/**
 * A line of the page that leads back to its sentence there. It is a link to that sentence, so that the browser's own
 * menu can copy or open it anywhere; a plain click lights it up on the page beside us instead. `children` stand for the
 * line where only part of it is to be read.
 */
export function Line({ span, children }: { span: Span; children?: ComponentChildren }) {
  const { article, lit, linkTo, show, copyLink } = useArticle();
  const words = useWords();
  const href = linkTo(span);
  const text = children ?? <PageWords className="page-words">{textOf(article, span)}</PageWords>;
  if (!isWebAddress(href)) return <span class="line">{text}</span>;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(span);
  };
  return (
    <span class="line-and-link">
      <a class="line" href={href} onClick={onClick} aria-current={isSame(lit, span) ? 'true' : undefined}>
        {text}
      </a>
      {copyLink && !children && (
        <button type="button" class="copy-link" title={words('copyLineLink')} onClick={() => copyLink(span)}>
          <span class="sr-only">{words('copyLineLink')}</span>
        </button>
      )}
    </span>
  );
}
