import { useId } from 'preact/hooks';
import type { RelatedLink } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { PageWords } from './PageWords.tsx';
import { hostOf, isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

const titles = {
  deeper: 'linksDeeper',
  related: 'linksRelated',
  source: 'linksSources',
} as const satisfies Record<RelatedLink['kind'], MessageKey>;

const kinds = ['deeper', 'related', 'source'] as const;

/** Links, sorted by what they are for; each with what the page says of it and the host it leads to. */
export function RelatedLinks({ links }: { links: RelatedLink[] }) {
  return (
    <>
      {kinds.map((kind) => (
        <LinkGroup key={kind} title={titles[kind]} links={links.filter((link) => link.kind === kind)} />
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
              <PageWords>{link.title}</PageWords>
            </a>
            <p class="link-note">
              {[link.author, link.date, link.section].map((note) => note && <PageWords key={note}>{note}</PageWords>)}
              <span dir="ltr">{hostOf(link.href)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
