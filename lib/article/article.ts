import type { Article, Block, Outcome, Problem } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { canonicalAddress } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import { pageDate } from '../text/page-date.ts';
import { writtenLanguage } from '../text/written-language.ts';
import { blocksOf } from './blocks.ts';
import { dropFurniture } from './furniture/drop-furniture.ts';
import { directionOf, languageOf } from './language.ts';
import { leadInOf } from './lead-in.ts';
import type { Leaf } from './leaves.ts';
import { authorsOf } from './metadata/byline.ts';
import { dateClaims } from './metadata/dates.ts';
import { metaValue } from './metadata/meta-values.ts';
import { formed, pageProblem } from './page-kind.ts';
import { pageLinksIn } from './page-links.ts';
import { pageSeenIn } from './page-seen.ts';
import { type Part, storyIn } from './story.ts';

/** The article that a page holds, or the reason why it is none. */
export const articleOf = (snapshot: Snapshot): Outcome<Article> => {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(snapshot.contentType)) return refused('not-a-web-page');
  const page = pageSeenIn(snapshot);
  if (!page) return refused('not-a-story');
  const { meta, data, site, leaves, core, claims, headline } = page;
  const title = headline?.text ?? claims[0] ?? snapshot.title;
  const description = fold(
    data.description ?? metaValue(meta, 'og:description', 'description', 'twitter:description') ?? '',
  );
  const from = Math.min(headline?.at ?? core.start, core.start);
  const near = leaves
    .slice(Math.max(0, from - 6), Math.max(from, core.start) + 8)
    .concat(leaves.slice(Math.max(core.end - 1, core.start + 9), core.end + 4));
  const { persons, others } = authorsOf(snapshot, meta, data, near, site);
  const dates = dateClaims(snapshot, meta, data, near);

  const story = storyIn(leaves, core, headline?.at ?? -1, { description, ...(data.body && { body: data.body }) });
  dropFurniture(leaves, story, title, persons);
  const parts = leaves.flatMap((leaf): [Leaf, Part][] => {
    const part = story.parts.get(leaf);
    return part ? [[leaf, part]] : [];
  });
  const problem = pageProblem(page, story);
  if (problem) return refused(problem);

  const declared = languageOf(snapshot, meta, data);
  const blocks = blocksOf(title, parts, story.boxes, snapshot.base).map(withLeadIn);
  const language = writtenLanguage(openingOf(blocks), declared);
  const published = firstDate(dates.published, language);
  const modified = firstDate(dates.modified, language);
  return {
    ok: true,
    value: {
      url: snapshot.url,
      canonicalUrl: canonicalAddress(snapshot.url, [
        snapshot.canonical ?? '',
        metaValue(meta, 'og:url') ?? '',
        data.address ?? '',
      ]),
      title,
      ...(description && { description }),
      ...(site && { site }),
      authors: [...persons, ...others],
      ...(published && { published }),
      ...(modified && modified !== published && { modified }),
      language,
      direction: directionOf(snapshot, declared),
      ...formed(page, story, blocks),
      pageLinks: pageLinksIn(leaves, (leaf) => story.parts.has(leaf), snapshot.url, snapshot.base),
    },
  };
};

const refused = (problem: Problem) => ({ ok: false, problem }) as const;

const openingOf = (blocks: Block[]): string =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');

const withLeadIn = (block: Block): Block => {
  if (!/^(?:paragraph|item|digest|quote)$/.test(block.kind)) return block;
  const leadIn = leadInOf(block.text, block.marks);
  return leadIn ? { ...block, leadIn } : block;
};

const firstDate = (claims: string[], language: string): string | undefined => {
  for (const claim of claims) {
    const date = pageDate(claim, language);
    if (date) return date;
  }
  return undefined;
};
