import { fold } from '../text/fold.ts';
import type { Snapshot, TimeSeen } from './snapshot.ts';

type Declared = Pick<
  Snapshot,
  'languages' | 'title' | 'meta' | 'data' | 'authors' | 'bylines' | 'times' | 'hasArticle'
> &
  Partial<Pick<Snapshot, 'direction' | 'canonical'>>;

/** What the page says of itself outside its text: in its head, its structured data and in attributes. */
export const declaredIn = (document: Document): Declared => {
  const { documentElement: html, body } = document;
  const direction = html?.getAttribute('dir') ?? body?.getAttribute('dir');
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    languages: [html?.getAttribute('lang'), html?.getAttribute('xml:lang'), body?.getAttribute('lang')].flatMap(
      (language) => language ?? [],
    ),
    ...(direction && { direction }),
    title: fold(document.title),
    meta: metaIn(document),
    data: dataIn(document),
    ...(canonical && { canonical }),
    authors: textsOf(
      document,
      '[itemprop~=author] [itemprop~=name], [itemprop~=author], a[rel~=author]',
      mostAuthors,
      longestByline,
    ),
    bylines: bylinesIn(document),
    times: timesIn(document),
    hasArticle: document.querySelector('article, [itemprop~=articleBody]') !== null,
  };
};

const mostAuthors = 6;
const mostBylines = 8;
const mostTimes = 12;
const longestByline = 400;
// Structured data of that size is a list of something else, or an attack.
const mostData = 512 * 1024;
const longestContent = 5000;

const metaIn = (document: Document): Snapshot['meta'] => {
  const found: Snapshot['meta'] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = fold((meta.getAttribute('content') ?? '').slice(0, longestContent));
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) found.push([name, content]);
    }
  }
  return found;
};

const dataIn = (document: Document): string[] => {
  let left = mostData;
  const texts: string[] = [];
  for (const { textContent } of document.querySelectorAll('script[type*="ld+json"]')) {
    if (!textContent || textContent.length > left) continue;
    left -= textContent.length;
    texts.push(textContent);
  }
  return texts;
};

const textsOf = (document: Document, selector: string, most: number, longest: number): string[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, most)
    .map((element) => fold((element.getAttribute('content') ?? element.textContent ?? '').slice(0, longest)));

/** Elements that their authors call a byline, outside of other stories' teasers. */
const bylinesIn = (document: Document): string[] => {
  const texts: string[] = [];
  for (const element of [...document.querySelectorAll('[class*="byline" i], [class*="author" i]')].slice(
    0,
    mostBylines,
  )) {
    const text = fold((element.textContent ?? '').slice(0, longestByline));
    if (text !== '' && text.length < longestByline && !element.closest(outsideStory)) texts.push(text);
  }
  return texts;
};

const outsideStory = 'nav, footer, aside, li, [class*="related" i], [class*="comment" i]';

const timesIn = (document: Document): TimeSeen[] =>
  [...document.querySelectorAll('time, [itemprop~=datePublished], [itemprop~=dateModified], [itemprop~=dateCreated]')]
    .slice(0, mostTimes)
    .map((element) => ({
      name: element.getAttribute('itemprop') ?? (element.hasAttribute('pubdate') ? 'pubdate' : ''),
      inStory: element.closest('article, main, header') !== null,
      texts: [element.getAttribute('datetime'), element.getAttribute('content'), element.textContent].flatMap(
        (text) => fold(text?.slice(0, longestByline) ?? '') || [],
      ),
    }));
