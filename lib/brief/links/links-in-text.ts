import type { Article, Block, PageLink, RelatedLink, Section } from '../../model.ts';
import { destinationOf, isSameSite } from '../../text/address.ts';
import { aboutSources } from './about-source.ts';
import { announcesDeeper } from './announces-deeper.ts';
import { isSource } from './is-source.ts';
import { isStoryAddress, isTopic } from './is-story-address.ts';
import { addressesShared } from './shares-address.ts';
import { titlesIn } from './title-of.ts';

/** Links in the story's own text, and those lines of it that only offer another story. */
export interface LinksInText {
  links: RelatedLink[];
  teasers: PageLink[];
}

/** What the story's own text links to: what its publisher labels as going deeper, earlier reporting, sources elsewhere. */
export function linksInText(article: Article, sections: Section[]): LinksInText {
  const { blocks, url, language } = article;
  const deeper = new Set(
    sections.filter(({ role }) => role === 'deeper').flatMap(({ sentences }) => sentences.map(({ block }) => block)),
  );
  const listed = closingList(blocks);
  const aboutSource = aboutSources(article);
  const isShared = addressesShared(article);
  const links: RelatedLink[] = [];
  const teasers: PageLink[] = [];
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'headline') continue;
    const under = heading;
    heading = block.kind === 'heading' ? block.text : block.kind === 'item' ? heading : '';
    const titleOf = titlesIn(block, language);
    for (const mark of block.marks) {
      if (mark.kind !== 'link') continue;
      const href = destinationOf(mark.href);
      const named = titleOf(mark);
      if (!href || !named) continue;
      const words = block.text.slice(mark.start, mark.end).trim();
      const before = block.text.slice(Math.max(0, mark.start - longestAnnouncement), mark.start).trim();
      const isOwn = isSameSite(href, url);
      if (deeper.has(block.id)) links.push({ kind: 'deeper', href, ...named });
      // "Read more: …", with the title as the link; what only that says may be another story's.
      else if (isOwn && mark.start < longestAnnouncement && announcesDeeper(before))
        teasers.push({ href, text: words, beside: 'between', box: 'same-subject', under: before });
      else if (isOwn && listed.has(block))
        teasers.push({ href, text: block.text, beside: 'below', ...(under && { under }) });
      // A line that is nothing but a link offers another story; a link within a sentence leads to earlier reporting.
      else if (isOwn && mark.end - mark.start > 0.6 * block.text.length)
        teasers.push({ href, text: words, beside: 'between', ...(under && { under }) });
      else if (block.kind === 'caption') continue;
      else if (!isOwn) {
        const about = aboutSource(href, words);
        const isOffered = ownOffer.test(block.text.slice(Math.max(0, mark.start - 12), mark.start));
        if (about === 'person' || (isSource(href, mark.href, words) && !isOffered))
          links.push({ kind: 'source', ...(about && { about }), href, ...named });
      } else if (isStoryAddress(href, 3) && !isTopic(words, href) && isShared(href, words))
        links.push({ kind: 'related', href, ...named });
    }
  }
  return { links, teasers };
}

// "Read more on this story:"
const longestAnnouncement = 40;

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
