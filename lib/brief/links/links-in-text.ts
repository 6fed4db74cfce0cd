import type { Article, Block, PageLink, RelatedLink, Section } from '../../model.ts';
import { destinationOf, isSameSite } from '../../text/address.ts';
import { isSource } from './is-source.ts';
import { isStoryAddress, isTopic } from './is-story-address.ts';
import { titleOf } from './title-of.ts';

/** Links in the story's own text, and those lines of it that only offer another story. */
export interface LinksInText {
  links: RelatedLink[];
  teasers: PageLink[];
}

/** What the story's own text links to: what its publisher labels as going deeper, earlier reporting, sources elsewhere. */
export function linksInText({ blocks, url }: Article, sections: Section[]): LinksInText {
  const deeper = new Set(
    sections.filter(({ role }) => role === 'deeper').flatMap(({ sentences }) => sentences.map(({ block }) => block)),
  );
  const listed = closingList(blocks);
  const links: RelatedLink[] = [];
  const teasers: PageLink[] = [];
  for (const block of blocks) {
    if (block.kind === 'headline') continue;
    for (const mark of block.marks) {
      if (mark.kind !== 'link') continue;
      const href = destinationOf(mark.href);
      const title = titleOf(block, mark);
      if (!href || !title) continue;
      const words = block.text.slice(mark.start, mark.end).trim();
      const isOwn = isSameSite(href, url);
      if (deeper.has(block.id)) links.push({ kind: 'deeper', href, title });
      else if (isOwn && listed.has(block)) teasers.push({ href, text: block.text, beside: 'below' });
      // A line that is nothing but a link offers another story; a link within a sentence leads to earlier reporting.
      else if (isOwn && mark.end - mark.start > 0.6 * block.text.length)
        teasers.push({ href, text: title, beside: 'between' });
      else if (block.kind === 'caption') continue;
      else if (!isOwn) {
        if (
          isSource(href, mark.href, words) &&
          !ownOffer.test(block.text.slice(Math.max(0, mark.start - 12), mark.start))
        )
          links.push({ kind: 'source', href, title });
      } else if (isStoryAddress(href, 3) && !isTopic(words, href)) links.push({ kind: 'related', href, title });
    }
  }
  return { links, teasers };
}

// "Check out our database": what the publisher sells under another name.
const ownOffer =
  /(?<!\p{L})(?:our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[aeio]|onze?|vår[at]?|vores) $/iu;

/** The items of a list at the story's end in which every line is a link and none a sentence: what else there is to read. */
function closingList(blocks: Block[]): Set<Block> {
  const told = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'correction');
  const start = told.findLastIndex(({ kind }) => kind !== 'item') + 1;
  const items = told.slice(start);
  const isLine = ({ text, marks }: Block) => marks.some(({ kind }) => kind === 'link') && !/[.。…]["”»]?$/.test(text);
  return new Set(items.length > 1 && items.every(isLine) ? items : []);
}
