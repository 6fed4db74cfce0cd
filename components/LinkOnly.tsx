import { useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { hostOf, isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

/** A story of which only the link is kept: what it is, and how its text gets here. */
export function LinkOnly() {
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
        <a class="button button-filled" href={article.url} target="_blank" rel="noopener noreferrer">
          {words('readerLinkOnlyOpen', hostOf(article.url))}
        </a>
      )}
    </section>
  );
}
