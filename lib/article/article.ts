import type { Article, Block, Outcome, Problem } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { canonicalAddress } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import { pageDate } from '../text/page-date.ts';
import { writtenLanguage } from '../text/written-language.ts';
import { blocksOf } from './blocks.ts';
import { coreIn } from './core.ts';
import { dropAuthorNotes } from './furniture/author-notes.ts';
import { headlineIn, longestHeadline } from './headline.ts';
import { directionOf, languageOf } from './language.ts';
import { leadInOf } from './lead-in.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { authorsOf } from './metadata/byline.ts';
import { dateClaims } from './metadata/dates.ts';
import { storyDataOf } from './metadata/json-ld.ts';
import { metaValue, metaValuesOf } from './metadata/meta-values.ts';
import { siteOf } from './metadata/site.ts';
import { withoutSuffix } from './metadata/title.ts';
import { formOf, pageProblem } from './page-kind.ts';
import { pageLinksIn } from './page-links.ts';
import { type Part, storyIn } from './story.ts';

/** The article that a page holds, or the reason why it is none. */
export const articleOf = (snapshot: Snapshot): Outcome<Article> => {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(snapshot.contentType)) return refused('not-a-web-page');
  const meta = metaValuesOf(snapshot.meta);
  const data = storyDataOf(snapshot.data);
  const site = siteOf(meta, data);
  const leaves = leavesOf(snapshot);
  const core = coreIn(leaves);
  if (!core) return refused('not-a-story');

  const claims = [data.headline, metaValue(meta, 'og:title', 'twitter:title', 'dc.title'), snapshot.title]
    .map((claim) => fold(claim ?? ''))
    .filter((claim) => claim !== '' && claim.length <= longestHeadline)
    .map((claim) => withoutSuffix(claim, site, new URL(snapshot.url).host));
  const headline = headlineIn(leaves, claims, core.start);
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

  const story = storyIn(leaves, core, headline?.at ?? -1, description);
  dropAuthorNotes(leaves, story, persons);
  const parts = leaves.flatMap((leaf): [Leaf, Part][] => {
    const part = story.parts.get(leaf);
    return part ? [[leaf, part]] : [];
  });
  const problem = pageProblem(snapshot, meta, data, leaves, story, persons.length > 0 || dates.published.length > 0);
  if (problem) return refused(problem);
  const textLength = parts.reduce((sum, [leaf, part]) => sum + (part === 'story' ? leaf.text.length : 0), 0);

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
      form: formOf(data, textLength),
      blocks,
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
