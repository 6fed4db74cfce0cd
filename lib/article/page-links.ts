import type { PageLink } from '../model.ts';
import { absoluteUrl } from './absolute-url.ts';
import { boxKind } from './box-kind.ts';
import { isRequest } from './furniture/prompts.ts';
import type { Leaf } from './leaves.ts';
import { leadsToAuthor } from './metadata/author-link.ts';
import { isWithin, type Place, placesUp } from './place.ts';
import type { Story } from './story.ts';

// A page of links is not worth more: the brief shows a handful.
const most = 120;
// In words: "Maria de los Lindt". A columnist's story has her in its address as well, and a title of some length.
const longestName = 4;

/** Links outside the story's text, with where they stand, what their box says it offers and what a teaser says of itself. */
export const pageLinksIn = (
  leaves: Leaf[],
  story: Pick<Story, 'parts' | 'root'>,
  pageUrl: string,
  base: string,
): PageLink[] => {
  const links: PageLink[] = [];
  const seen = new Set([pageUrl.replace(/#.*/, '')]);
  const headings = new Map<Place, string>();
  const besideOf = besideIn(leaves, story);
  for (const [at, leaf] of leaves.entries()) {
    if (story.parts.has(leaf)) continue;
    const isHeading = leaf.place.level > 1 && leaf.linkLength < leaf.text.length * 0.5;
    if (isHeading && leaf.place.up) headings.set(leaf.place.up, leaf.text);
    if (leaf.place.landmark || isRequest(leaf)) continue;
    for (const mark of leaf.marks) {
      if (mark.kind !== 'link' || links.length >= most) continue;
      const text = leaf.text.slice(mark.start, mark.end);
      const href = absoluteUrl(mark.href, base);
      // A headline has some words; menus, tags and authors have few.
      if (!href || mark.href.startsWith('#') || text.length < 16 || !/\S\s\S|[\u3040-\u9fff\uac00-\ud7af]/.test(text))
        continue;
      if (leadsToAuthor(mark) && text.split(' ').length <= longestName) continue;
      const address = href.replace(/#.*/, '');
      if (seen.has(address)) continue;
      seen.add(address);
      const under = leadIn(leaf, mark.start) ?? underOf(leaf.place, headings);
      const box = boxKind(leaf.place, under);
      const beside = besideOf(leaf, at);
      links.push({
        href,
        text,
        ...(beside && { beside }),
        ...(under !== undefined && { under }),
        ...(box && { box }),
        ...teaserLines(leaf, leaves),
      });
    }
  }
  return links;
};

/** Where in the story's own box something stands, if there. */
const besideIn = (leaves: Leaf[], { parts, root }: Pick<Story, 'parts' | 'root'>) => {
  const isTold = (leaf: Leaf) => parts.get(leaf) === 'story';
  const first = leaves.findIndex(isTold);
  const last = leaves.findLastIndex(isTold);
  return (leaf: Leaf, at: number): PageLink['beside'] => {
    if (first < 0 || at < first || !isWithin(leaf.place, root)) return undefined;
    return at < last ? 'between' : 'below';
  };
};

/** "Read more: …": the words before a link that announce it. */
const leadIn = (leaf: Leaf, start: number): string | undefined => {
  const before = leaf.text.slice(0, start).trimEnd();
  return /[:：]$/.test(before) && before.length <= longestLeadIn ? before : undefined;
};

// "You may also want to read this:"
const longestLeadIn = 40;

const underOf = (from: Place, headings: Map<Place, string>): string | undefined => {
  for (const place of placesUp(from.level > 0 ? from.up : from)) {
    const under = headings.get(place);
    if (under !== undefined) return under;
  }
  return undefined;
};

/** What stands with a teaser's title in its box: "9 hours ago - World", "Mara Lindt". */
const teaserLines = (title: Leaf, leaves: Leaf[]): Pick<PageLink, 'author' | 'date' | 'section'> => {
  const found: { author?: string; date?: string; section?: string } = {};
  const at = leaves.indexOf(title);
  const box = title.place.level > 0 ? title.place.up : title.place;
  for (const leaf of leaves.slice(Math.max(0, at - 4), at + 5)) {
    if (leaf === title || leaf.text.length > 90 || !box || !isWithin(leaf.place, box)) continue;
    const date = dateLine.exec(leaf.text);
    if (date) {
      found.date ??= date[0];
      const section = /^\s*[-–—|·•]\s*(\p{L}[\p{L}\s&'’,-]{1,30})$/u.exec(
        leaf.text.slice(date.index + date[0].length),
      )?.[1];
      if (section) found.section ??= section.trim();
      const name = leaf.text
        .slice(0, date.index)
        .replace(/(?:updated|published)\s*$/i, '')
        .replace(/[\s|·•–—-]+$/u, '');
      if (name) found.author ??= name;
    } else if (leaf.marks.some(leadsToAuthor)) {
      found.author ??= leaf.text;
    }
  }
  return found;
};

const dateLine =
  /(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|\d{1,2}[hm] ago|(?:updated\s)?[^\s\d.,]{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? [^\s\d.,]{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|vor \d{1,2} [a-z]{3,8})/i;
