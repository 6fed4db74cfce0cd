import type { Article, Outcome, PageAbout, Problem } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { canonicalAddress } from '../text/address.ts';
import { writtenLanguage } from '../text/written-language.ts';
import { blocksOf } from './blocks.ts';
import { dropFurniture } from './furniture/drop-furniture.ts';
import { headOf } from './head.ts';
import { directionOf, languageOf } from './language.ts';
import { withLeadIn } from './lead-in.ts';
import type { Leaf } from './leaves.ts';
import { datesIn } from './metadata/dates.ts';
import { metaValue } from './metadata/meta-values.ts';
import { openingOf } from './opening-of.ts';
import { formed, pageProblem } from './page-kind.ts';
import { pageLinksIn } from './page-links.ts';
import { pageSeenIn } from './page-seen.ts';
import { type Part, storyIn } from './story.ts';

/** The article that a page holds, or the reason why it is none. */
export const articleOf = (snapshot: Snapshot): Outcome<Article> => {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(snapshot.contentType)) return refused('not-a-web-page');
  const page = pageSeenIn(snapshot);
  const { meta, data, site, leaves, core, headline } = page;
  const { title, description, persons, others, dates } = headOf(page);
  const declared = languageOf(snapshot, meta, data);
  const aboutIn = (language: string): PageAbout => ({
    title,
    ...(description && { description }),
    ...(site && { site }),
    authors: [...persons, ...others],
    ...datesIn(dates, language),
    language,
  });
  if (!core) return refused('not-a-story', aboutIn(declared));

  const story = storyIn(leaves, core, headline?.at ?? -1, {
    description,
    language: declared,
    ...(data.body && { body: data.body }),
  });
  dropFurniture(leaves, story, title, persons);
  const parts = leaves.flatMap((leaf): [Leaf, Part][] => {
    const part = story.parts.get(leaf);
    return part ? [[leaf, part]] : [];
  });
  const read = { ...page, core };
  const problem = pageProblem(read, story);
  if (problem) return refused(problem, aboutIn(declared));

  const blocks = blocksOf(title, parts, story.boxes, snapshot.base).map(withLeadIn);
  return {
    ok: true,
    value: {
      url: snapshot.url,
      canonicalUrl: canonicalAddress(snapshot.url, [
        snapshot.canonical ?? '',
        metaValue(meta, 'og:url') ?? '',
        data.address ?? '',
      ]),
      ...aboutIn(writtenLanguage(openingOf(blocks), declared)),
      direction: directionOf(snapshot, declared),
      ...formed(read, story, blocks),
      pageLinks: pageLinksIn(leaves, story, snapshot.url, snapshot.base),
    },
  };
};

const refused = (problem: Problem, about?: PageAbout): Outcome<Article> => ({
  ok: false,
  problem,
  ...(about?.title && { about }),
});
