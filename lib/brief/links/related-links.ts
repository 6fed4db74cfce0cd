import type { Article, PageLink, RelatedLink, Section, Url } from '../../model.ts';
import { cleanAddress, hostOf, isSameSite } from '../../text/address.ts';
import { isShelf, isStoryAddress } from './is-story-address.ts';
import { sharesSubject } from './shares-subject.ts';

/** More would be a list of links, not a choice. */
const most = { deeper: 6, related: 6, source: 10 } satisfies Record<RelatedLink['kind'], number>;

/**
 * The links that a reader of this story would follow, best first: what the publisher says goes deeper, stories of the
 * same subject, sources named in the text. The page itself, doubles, and the site's own furniture are left out.
 */
export function relatedLinks(article: Article, sections: Section[]): RelatedLink[] {
  const seen = new Set([article.url, article.canonicalUrl].map((url) => keyOf(cleanAddress(url) ?? url)));
  const links = [...linksInText(article, sections), ...linksInBoxes(article)].filter(({ href }) => {
    const key = keyOf(href);
    return !seen.has(key) && seen.add(key);
  });
  return (['deeper', 'related', 'source'] as const).flatMap((kind) =>
    links.filter((link) => link.kind === kind).slice(0, most[kind]),
  );
}

/** One page under http and https, with and without "www." or a final slash, is one page. */
const keyOf = (url: Url): string => `${hostOf(url)}${new URL(url).pathname.replace(/\/$/, '')}${new URL(url).search}`;

function linksInText(article: Article, sections: Section[]): RelatedLink[] {
  const deeper = new Set(
    sections.filter(({ role }) => role === 'deeper').flatMap(({ sentences }) => sentences.map(({ block }) => block)),
  );
  return article.blocks.flatMap((block) => {
    if (block.kind === 'caption' || block.kind === 'headline') return [];
    return block.marks.flatMap((mark): RelatedLink[] => {
      const title = block.text.slice(mark.start, mark.end).trim();
      const href = mark.kind === 'link' ? cleanAddress(mark.href) : undefined;
      if (!href || !title || /^(?:#|pic\.)/.test(title)) return [];
      if (deeper.has(block.id)) return [{ kind: 'deeper', href, title }];
      if (!isSameSite(href, article.url)) return isWorthNaming(href) ? [{ kind: 'source', href, title }] : [];
      if (!isStoryAddress(href) || isTopic(title, href)) return [];
      // A line that is nothing but a link offers another story; a link within a sentence leads to earlier reporting.
      return [{ kind: title.length > 0.6 * block.text.length ? 'deeper' : 'related', href, title }];
    });
  });
}

/** A name or two that leads to where its address says little more: the page of a topic, which the site links wherever the name stands. */
const isTopic = (title: string, href: Url): boolean =>
  title.split(' ').length <= 3 && (new URL(href).pathname.split('/').at(-1) ?? '').split(/[-_]/).length <= 2;

function linksInBoxes(article: Article): RelatedLink[] {
  const offered = article.pageLinks.filter(({ href }) => isSameSite(href, article.url));
  return offered.flatMap((link): RelatedLink[] => {
    const href = cleanAddress(link.href);
    if (!href || !isStoryAddress(href) || !link.text.trim()) return [];
    if (!sharesSubject(article, link.text) && !isTeaserBeside(article, link)) return [];
    const { text: title, author, date, section } = link;
    return [
      {
        kind: 'related',
        href,
        title,
        ...(author ? { author } : {}),
        ...(date ? { date } : {}),
        ...(section ? { section } : {}),
      },
    ];
  });
}

/** A teaser that names its author, in a small group of its like: what the editors set beside this story, not a list of the newest. */
const isTeaserBeside = ({ pageLinks }: Article, link: PageLink): boolean =>
  Boolean(link.author) && pageLinks.filter(({ author, under }) => author && under === link.under).length <= 4;

/** A front page or a profile is no source of anything in particular. */
const isWorthNaming = (href: Url): boolean => {
  const { pathname, search } = new URL(href);
  return (pathname.length > 1 || search.length > 1) && !sharing.test(href) && !isShelf(href);
};

const sharing =
  /[/.](?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home)|x\.com\/intent|linkedin\.com\/share|wa\.me|whatsapp\.com|t\.me\/share|pinterest\.[a-z]+\/pin\/create|reddit\.com\/submit|addtoany\.com|bsky\.app\/intent)/i;
