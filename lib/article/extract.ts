import type { Article, Outcome } from '../model.ts';
import { fold } from '../text/fold.ts';
import { blocksOf } from './blocks.ts';
import { slimForReadability, visibleClone } from './clone.ts';
import { headlineIn } from './headline.ts';
import { directionOf, languageOf } from './language.ts';
import { leavesIn } from './leaves.ts';
import { authorsOf } from './metadata/byline.ts';
import { absoluteUrl, canonicalUrl } from './metadata/canonical.ts';
import { storyDates } from './metadata/dates.ts';
import { storyDataIn } from './metadata/json-ld.ts';
import { metaValue, metaValuesIn } from './metadata/meta-values.ts';
import { siteOf } from './metadata/site.ts';
import { withoutSuffix } from './metadata/title.ts';
import { documentProblem, formOf, pageProblem } from './page-kind.ts';
import { pageLinksIn } from './page-links.ts';
import { storyIn } from './story.ts';
import { storyNumbers } from './story-numbers.ts';

/** Reads the page: a document becomes an article, or the reason why it is none. The document stays as it is. */
export const extract = (document: Document): Outcome<Article> => {
  const unreadable = documentProblem(document);
  if (unreadable) return { ok: false, problem: unreadable };
  const url = new URL(document.URL);

  const meta = metaValuesIn(document);
  const data = storyDataIn(document);
  const language = languageOf(document, meta, data);
  const site = siteOf(meta, data);

  const copy = visibleClone(document);
  const leaves = leavesIn(copy.body);
  slimForReadability(copy);
  const story = storyIn(leaves, storyNumbers(copy));
  const problem = pageProblem(url, meta, data, leaves, story);
  if (!story || problem) return { ok: false, problem: problem ?? 'not-a-story' };

  const claims = [data.headline, metaValue(meta, 'og:title', 'twitter:title', 'dc.title'), fold(document.title)]
    .map((claim) => withoutSuffix(fold(claim ?? ''), site, url.host))
    .filter((claim) => claim !== '');
  const headline = headlineIn(leaves, claims, story.start);
  const title = headline?.text ?? claims[0] ?? fold(document.title);

  const from = Math.min(headline?.at ?? story.start, story.start);
  const near = leaves.slice(Math.max(0, from - 6), Math.max(from, story.start) + 8);
  const parts = [...story.parts].filter(
    ([leaf]) => !headline || leaves.indexOf(leaf) > headline.at || leaf.place.level !== 1,
  );
  const inStory = new Set(parts.map(([leaf]) => leaf));
  const textLength = parts.reduce((sum, [leaf, part]) => sum + (part === 'story' ? leaf.text.length : 0), 0);
  const description = data.description ?? metaValue(meta, 'og:description', 'description', 'twitter:description');

  return {
    ok: true,
    value: {
      url: document.URL,
      canonicalUrl: canonicalUrl(document.URL, [
        document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
        metaValue(meta, 'og:url'),
        data.address,
      ]),
      title,
      ...(description && { description: fold(description) }),
      ...(site && { site }),
      authors: authorsOf(document, meta, data, near, site),
      ...storyDates(document, meta, data, near, language),
      language,
      direction: directionOf(document, language),
      form: formOf(data, textLength),
      blocks: blocksOf(title, parts, document.baseURI),
      pageLinks: pageLinksIn(
        leaves,
        (leaf) => inStory.has(leaf),
        absoluteUrl(document.URL, document.URL) ?? document.URL,
        document.baseURI,
      ),
    },
  };
};
