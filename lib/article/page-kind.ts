import type { Form, Problem } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Leaf } from './leaves.ts';
import type { StoryData } from './metadata/json-ld.ts';
import { type MetaValues, metaValue } from './metadata/meta-values.ts';
import type { Story } from './story.ts';

const noStoryTypes = ['DiscussionForumPosting', 'QAPage', 'Product', 'ProductGroup', 'SearchResultsPage', 'Service'];
const storyLike = /^(?:article|website|blog|news|story|post)/i;
const forumAddress =
  /\/(?:forums?|threads?|topic|showthread|discussions?|questions|comments|viewtopic)(?:[/.-]|$)|[?&](?:topic|t|tid)=/i;
const shopAddress =
  /\/(?:products?|shop|store|cart|category|categories|collections?|itm|items?|listing|services?|search|tags?|topics?|portfolio|app)(?:\/|$)/i;

/**
 * Why the page is no story, if so: an invented brief is worse than none. A page that declares an article is believed;
 * one that says nothing, names no author and shows no date is no story unless its markup says `article`.
 */
export const pageProblem = (
  { url, hasArticle }: Snapshot,
  meta: MetaValues,
  data: StoryData,
  leaves: Leaf[],
  story: Story,
  isSigned: boolean,
): Problem | undefined => {
  let text = 0;
  for (const [leaf, part] of story.parts) if (part === 'story' && leaf.place.level === 0) text += leaf.text.length;
  if (text < shortest(leaves)) return 'too-short';
  if (data.types.some((type) => !noStoryTypes.includes(type) && type !== 'Review')) return undefined;
  const { pathname, search } = new URL(url);
  const address = pathname + search;
  const kind = metaValue(meta, 'og:type') ?? '';
  const isDated =
    metaValue(meta, 'article:published_time', 'datepublished', 'date', 'pubdate', 'publish-date', 'dc.date') !==
    undefined;
  let teasers = 0;
  for (const leaf of leaves) {
    if (leaf.place.level > 0 && leaf.linkLength > leaf.text.length * 0.8 && leaf.text.length > 20) teasers++;
  }
  const isDeclared = /^article/i.test(kind);
  const isOther =
    noStoryTypes.some((type) => data.pageTypes.has(type)) ||
    (kind !== '' && !storyLike.test(kind)) ||
    forumAddress.test(address) ||
    (!isDated && shopAddress.test(pathname)) ||
    (!isDeclared && pathname.length <= 1 && /^https?:/.test(url)) ||
    (!isDeclared && teasers > 12 && text < 1500) ||
    (!isDeclared && !isDated && !isSigned && !hasArticle);
  return isOther ? 'not-a-story' : undefined;
};

/** Less text than this is a notice. Languages written without spaces say as much in a third of the letters. */
const shortest = (leaves: Leaf[]): number =>
  leaves.some((leaf) => /[\u3040-\u30ff\u3400-\u9fff]{12}/.test(leaf.text)) ? 90 : 250;

/** What kind of text it is; `textLength` is that of the story's own text, in UTF-16 units. */
export const formOf = (data: StoryData, textLength: number): Form => {
  if (data.types.some((type) => type === 'LiveBlogPosting')) return 'live';
  // A teaser before the paywall is a paragraph or two.
  if (data.isFree === false && textLength < 1200) return 'stub';
  return 'story';
};
