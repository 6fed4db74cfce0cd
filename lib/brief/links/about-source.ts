import type { Article, RelatedLink, Url } from '../../model.ts';
import { isDocument } from './is-document.ts';
import { personPages } from './is-person-page.ts';
import { isPost } from './is-post.ts';

/** Tells of a link out of this story what its address shows it to be. */
export function aboutSources(article: Article): (href: Url, words: string) => RelatedLink['about'] {
  const isPersonPage = personPages(article);
  return (href, words) => {
    if (isPersonPage(href, words)) return 'person';
    if (isPost(href)) return 'post';
    return isDocument(href) ? 'document' : undefined;
  };
}
