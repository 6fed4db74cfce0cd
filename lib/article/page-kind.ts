import type { Form, Problem } from '../model.ts';
import type { Leaf } from './leaves.ts';
import type { StoryData } from './metadata/json-ld.ts';
import { type MetaValues, metaValue } from './metadata/meta-values.ts';
import type { Story } from './story.ts';

/** Why a document of this type can be no story, if so. */
export const documentProblem = (document: Document): Problem | undefined => {
  const type = document.contentType ?? 'text/html';
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) && document.body ? undefined : 'not-a-web-page';
};

/** Why the page is no story, if so: an invented brief is worse than none. */
export const pageProblem = (
  url: URL,
  meta: MetaValues,
  data: StoryData,
  leaves: Leaf[],
  story: Story,
): Problem | undefined => {
  let text = 0;
  for (const [leaf, part] of story.parts) if (part === 'story' && leaf.place.level === 0) text += leaf.text.length;
  if (text < 250) return 'too-short';
  const isDeclared = data.types.length > 0 || /^article/i.test(metaValue(meta, 'og:type') ?? '');
  if (url.pathname.length <= 1 && !isDeclared) return 'not-a-story';
  let teasers = 0;
  for (const leaf of leaves)
    if (leaf.place.level > 0 && leaf.linkLength > leaf.text.length * 0.8 && leaf.text.length > 20) teasers++;
  if (!isDeclared && teasers > 12 && text < 1500) return 'not-a-story';
  return undefined;
};

export const formOf = (data: StoryData, textLength: number): Form => {
  if (data.types.some((type) => type === 'LiveBlogPosting')) return 'live';
  // A teaser before the paywall is a paragraph or two.
  if (data.isFree === false && textLength < 1200) return 'stub';
  return 'story';
};
