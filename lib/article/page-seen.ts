import type { Snapshot } from '../snapshot/snapshot.ts';
import { fold } from '../text/fold.ts';
import { type Core, coreIn } from './core.ts';
import { type Headline, headlineIn, longestHeadline } from './headline.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type StoryData, storyDataOf } from './metadata/json-ld.ts';
import { type MetaValues, metaValue, metaValuesOf } from './metadata/meta-values.ts';
import { siteOf } from './metadata/site.ts';
import { withoutSuffix } from './metadata/title.ts';
import { ownArticle } from './own-article.ts';

/** What a page shows and says of itself, read but not yet judged. */
export interface PageSeen {
  snapshot: Snapshot;
  meta: MetaValues;
  data: StoryData;
  site: string | undefined;
  leaves: Leaf[];
  /** Absent where the page holds no running text. */
  core: Core | undefined;
  /** What the page calls itself, the likeliest first. */
  claims: string[];
  headline: Headline | undefined;
}

/** A page that holds running text. */
export interface PageWithText extends PageSeen {
  core: Core;
}

/** Reads a snapshot as far as that needs no judgement. */
export const pageSeenIn = (snapshot: Snapshot): PageSeen => {
  const meta = metaValuesOf(snapshot.meta);
  const data = storyDataOf(snapshot.data);
  const site = siteOf(meta, data, snapshot.title, new URL(snapshot.url).host);
  const leaves = leavesOf(snapshot);
  const found = coreIn(leaves);
  const claims = [data.headline, metaValue(meta, 'og:title', 'twitter:title', 'dc.title'), snapshot.title]
    .map((claim) => fold(claim ?? ''))
    .filter((claim) => claim !== '' && claim.length <= longestHeadline)
    .map((claim) => withoutSuffix(claim, site, new URL(snapshot.url).host));
  const headline = headlineIn(leaves, claims, found?.start ?? leaves.length);
  const core = headline && found ? ownArticle(leaves, found, headline.at) : found;
  return { snapshot, meta, data, site, leaves, core, claims, headline };
};
