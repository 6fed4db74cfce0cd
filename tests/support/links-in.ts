import { relatedLinks } from '../../lib/brief/links/related-links.ts';
import { labelledSections } from '../../lib/brief/roles/labels.ts';
import { sentencesOf } from '../../lib/brief/sentences.ts';
import type { Article, PageLink, RelatedLink } from '../../lib/model.ts';
import { articleOf } from './article-of.ts';

export const site = 'https://news.example';

/** The related links of a story told in these lines, which `article-of.ts` explains. */
export function relatedIn(lines: string, change: Partial<Article> = {}): RelatedLink[] {
  const article = articleOf(`# Ferry returns to Holm island\n${lines}`, change);
  return relatedLinks(article, labelledSections(article, sentencesOf(article)));
}

/** The same as "kind: title -> path or address", with the link's own words in brackets where the title says more. */
export const linksIn = (lines: string, pageLinks: PageLink[] = []): string[] =>
  relatedIn(lines, { pageLinks }).map((link) => `${link.kind}: ${marked(link)} -> ${link.href.replace(site, '')}`);

/** "As [a rival] wrote" */
export const marked = ({ title, anchor }: RelatedLink): string =>
  anchor
    ? `${title.slice(0, anchor.start)}[${title.slice(anchor.start, anchor.end)}]${title.slice(anchor.end)}`
    : title;
