import { useId } from 'preact/hooks';
import type { RelatedLink } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { hostOf, isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

/** What links are for, in the order in which a reader wants them. */
const groups: { title: MessageKey; has: (link: RelatedLink) => boolean }[] = [
  { title: 'linksDeeper', has: ({ kind }) => kind === 'deeper' },
  { title: 'linksDocuments', has: ({ kind, about }) => kind === 'source' && about === 'document' },
  { title: 'linksRelated', has: ({ kind }) => kind === 'related' },
  { title: 'linksElsewhere', has: ({ kind, about }) => kind === 'source' && about === undefined },
  { title: 'linksPeople', has: ({ kind, about }) => kind === 'source' && (about === 'person' || about === 'post') },
];

/** Links, sorted by what they are for; each with what the page says of it, and the host where it leads away from the story's. */
export function RelatedLinks({ links }: { links: RelatedLink[] }) {
  return (
    <>
      {groups.map(({ title, has }) => (
        <LinkGroup key={title} title={title} links={links.filter(has)} />
      ))}
    </>
  );
}

/** Links under one title, and nothing at all where none of them leads to the web. */
export function LinkGroup({ title, links }: { title: MessageKey; links: RelatedLink[] }) {
  const id = useId();
  const words = useWords();
  const safe = links.filter(({ href }) => isWebAddress(href));
  if (safe.length === 0) return null;
  return (
    <section class="links" aria-labelledby={id}>
      <h2 id={id}>{words(title)}</h2>
      <ul class="rows">
        {safe.map((link) => (
          <li key={link.href}>
            <a class="related-link" href={link.href} target="_blank" rel="noopener noreferrer">
              <LinkTitle link={link} />
            </a>
            <LinkNote link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The link's own words stand out where others tell what they are. */
function LinkTitle({ link: { title, anchor } }: { link: RelatedLink }) {
  if (!anchor) return <PageWords>{title}</PageWords>;
  return (
    <PageWords className="around-anchor">
      {title.slice(0, anchor.start)}
      <b>{title.slice(anchor.start, anchor.end)}</b>
      {title.slice(anchor.end)}
    </PageWords>
  );
}

function LinkNote({ link: { href, author, date, section } }: { link: RelatedLink }) {
  const { article } = useArticle();
  const host = hostOf(href);
  const leaves = host !== hostOf(article.url);
  if (!leaves && !author && !date && !section) return null;
  return (
    <p class="link-note">
      {[author, date, section].map((note) => note && <PageWords key={note}>{note}</PageWords>)}
      {leaves && <span dir="ltr">{host}</span>}
    </p>
  );
}
