import type { Ref } from 'preact';
import { useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { hostOf, isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

/** A story of which only the link is kept: what it is, the way to its page, and how its text gets here. */
export function LinkOnly({ page }: { page: Ref<HTMLAnchorElement> }) {
  const { article } = useArticle();
  const words = useWords();
  return (
    <section class="link-only" aria-labelledby="link-only">
      <h2 id="link-only">{words('readerLinkOnly')}</h2>
      {article.description && (
        <p class="page-words">
          <PageWords>{article.description}</PageWords>
        </p>
      )}
      <p>{words('readerLinkOnlyNext')}</p>
      {isWebAddress(article.url) && (
        <p class="link-only-way">
          <a
            ref={page}
            class="button button-filled"
            aria-keyshortcuts="o"
            href={article.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words('storiesOpenPage')}
          </a>
          <bdi>{hostOf(article.url)}</bdi>
        </p>
      )}
    </section>
  );
}
