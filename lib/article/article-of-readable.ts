import type { Article, IsoTime, Url } from '../model.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { canonicalAddress } from '../text/address.ts';
import { writtenLanguage } from '../text/written-language.ts';
import { blocksOf } from './blocks.ts';
import { directionOf } from './language.ts';
import { withLeadIn } from './lead-in.ts';
import { leavesOf } from './leaves.ts';
import { openingOf } from './opening-of.ts';
import type { Part } from './story.ts';

/** What whoever kept the text knows of it. */
export interface ReadableAbout {
  url: Url;
  title: string;
  site?: string;
  authors?: string[];
  published?: IsoTime;
  language?: string;
}

/**
 * The article of a text that was made readable before, by another program: nothing is judged and nothing left out, but for a
 * title that the text says again. Nothing where there is no text.
 */
export const articleOfReadable = (snapshot: Snapshot, about: ReadableAbout): Article | undefined => {
  const { url, title, site, authors = [], published, language: declared = 'und' } = about;
  const leaves = leavesOf(snapshot).filter(({ text }, index) => index > 0 || text !== title);
  const parts = leaves.map((leaf): [typeof leaf, Part] => [
    leaf,
    leaf.place.tag === 'figcaption' ? 'caption' : 'story',
  ]);
  const blocks = blocksOf(title, parts, new Map(), url).map(withLeadIn);
  if (blocks.length < 2) return undefined;
  const language = writtenLanguage(openingOf(blocks), declared);
  return {
    url,
    canonicalUrl: canonicalAddress(url, []),
    title,
    ...(site === undefined ? {} : { site }),
    authors,
    ...(published === undefined ? {} : { published }),
    language,
    direction: directionOf(snapshot, language),
    form: 'story',
    blocks,
    pageLinks: [],
  };
};
