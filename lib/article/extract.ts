import type { Outcome, Problem } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { ArticleDraft } from './article-draft.ts';
import { blocksOf } from './blocks.ts';
import { slimForReadability, visibleClone } from './clone.ts';
import { headlineIn, longestHeadline } from './headline.ts';
import { directionOf, languageOf } from './language.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { authorsOf } from './metadata/byline.ts';
import { dateClaims } from './metadata/dates.ts';
import { storyDataIn } from './metadata/json-ld.ts';
import { metaValue, metaValuesIn } from './metadata/meta-values.ts';
import { siteOf } from './metadata/site.ts';
import { withoutSuffix } from './metadata/title.ts';
import { documentProblem, formOf, pageProblem } from './page-kind.ts';
import { pageLinksIn } from './page-links.ts';
import { coreIn, dropAuthorNotes, type Part, storyIn } from './story.ts';
import { storyNumbers } from './story-numbers.ts';

/** Reads the page: a document becomes the draft of an article, or the reason why it is none. The document stays as it is. */
export const extract = (document: Document): Outcome<ArticleDraft> => {
  const unreadable = documentProblem(document);
  if (unreadable) return refused(unreadable);
  const url = new URL(document.URL);

  const meta = metaValuesIn(document);
  const data = storyDataIn(document);
  const language = languageOf(document, meta, data);
  const site = siteOf(meta, data);

  const copy = visibleClone(document);
  const leaves = leavesIn(copy.body);
  slimForReadability(copy);
  const core = coreIn(leaves, storyNumbers(copy));
  if (!core) return refused('not-a-story');

  const claims = [data.headline, metaValue(meta, 'og:title', 'twitter:title', 'dc.title'), document.title]
    .map((claim) => fold(claim ?? ''))
    .filter((claim) => claim !== '' && claim.length <= longestHeadline)
    .map((claim) => withoutSuffix(claim, site, url.host));
  const headline = headlineIn(leaves, claims, core.start);
  const title = headline?.text ?? claims[0] ?? fold(document.title);
  const description = fold(
    data.description ?? metaValue(meta, 'og:description', 'description', 'twitter:description') ?? '',
  );
  const from = Math.min(headline?.at ?? core.start, core.start);
  const near = leaves
    .slice(Math.max(0, from - 6), Math.max(from, core.start) + 8)
    .concat(leaves.slice(Math.max(core.end - 1, core.start + 9), core.end + 4));
  const authors = authorsOf(document, meta, data, near, site);
  const dates = dateClaims(document, meta, data, near);

  const story = storyIn(leaves, core, headline?.at ?? -1, description);
  dropAuthorNotes(leaves, story, authors);
  const parts = leaves.flatMap((leaf): [Leaf, Part][] => {
    const part = story.parts.get(leaf);
    return part ? [[leaf, part]] : [];
  });
  const problem = pageProblem(document, meta, data, leaves, story, authors.length > 0 || dates.published.length > 0);
  if (problem) return refused(problem);
  const textLength = parts.reduce((sum, [leaf, part]) => sum + (part === 'story' ? leaf.text.length : 0), 0);

  return {
    ok: true,
    value: {
      url: document.URL,
      addresses: [
        document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
        metaValue(meta, 'og:url') ?? '',
        data.address ?? '',
      ],
      title,
      ...(description && { description }),
      ...(site && { site }),
      authors,
      language,
      direction: directionOf(document, language),
      form: formOf(data, textLength),
      blocks: blocksOf(title, parts, story.boxes, document.baseURI),
      pageLinks: pageLinksIn(leaves, (leaf) => story.parts.has(leaf), document.URL, document.baseURI),
      dates,
    },
  };
};

const refused = (problem: Problem) => ({ ok: false, problem }) as const;
