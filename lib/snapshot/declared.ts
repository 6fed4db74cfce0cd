import { fold } from '../text/fold.ts';
import { tagOf } from './nodes.ts';
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
      (language) => language?.slice(0, longestName) ?? [],
    ),
    ...(direction && { direction: direction.slice(0, longestName) }),
    title: fold(document.title.slice(0, longestContent)),
    meta: metaIn(document),
    data: dataIn(document),
    ...(canonical && canonical.length <= longestContent && { canonical }),
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

const mostMeta = 300;
const mostAuthors = 6;
const mostBylines = 8;
const mostTimes = 12;
const mostPieces = 20;
const longestByline = 400;
// Structured data of that size is a list of something else, or an attack.
const mostData = 512 * 1024;
const longestContent = 5000;
const longestName = 100;

const metaIn = (document: Document): Snapshot['meta'] => {
  const found: Snapshot['meta'] = [];
  // A day of publication stands in `value` on some pages; what else does is somebody's own.
  for (const meta of firstOf(document, 'meta[content], meta[value][name*=publi]', mostMeta)) {
    const content = fold((meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').slice(0, longestContent));
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && name.length <= longestName) found.push([name, content]);
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

/** Only those are made ready for scripts to look at: of comments' times there are thousands. */
const firstOf = (document: Document, selector: string, most: number): Element[] => {
  const found = document.querySelectorAll(selector);
  const first = Array.from({ length: Math.min(most, found.length) }, (_, at) => found[at] as Element);
  // A form's fields can be named like what it would be asked; no byline or date is a form.
  return first.filter((element) => tagOf(element) !== 'form');
};

const textsOf = (document: Document, selector: string, most: number, longest: number): string[] =>
  firstOf(document, selector, most).map((element) =>
    fold((element.getAttribute('content') ?? piecesOf(element)).slice(0, longest)),
  );

/** The text of each element inside apart: "Mara Lindt | Reporter". Pages set them apart by looks alone. */
const piecesOf = (element: Element): string => {
  const pieces: string[] = [];
  const read = (node: Node, depth: number): void => {
    if (node.nodeType === 3) {
      const text = fold((node as Text).data.slice(0, longestByline));
      if (text) pieces.push(text);
    } else if (
      node.nodeType === 1 &&
      depth < 8 &&
      !/^(?:script|style|template|svg|form)$/.test(tagOf(node as Element))
    ) {
      for (const child of node.childNodes) if (pieces.length < mostPieces) read(child, depth + 1);
    }
  };
  read(element, 0);
  return pieces.join(' | ');
};

/** Elements that their authors call a byline, outside of other stories' teasers. */
const bylinesIn = (document: Document): string[] => {
  const texts: string[] = [];
  for (const element of firstOf(document, '[class*="byline" i], [class*="author" i]', mostBylines)) {
    const text = piecesOf(element).slice(0, longestByline);
    if (text !== '' && text.length < longestByline && !element.closest(outsideStory)) texts.push(text);
  }
  return texts;
};

const outsideStory = 'nav, footer, aside, li, [class*="related" i], [class*="comment" i]';

const timesIn = (document: Document): TimeSeen[] =>
  firstOf(
    document,
    'time, [itemprop~=datePublished], [itemprop~=dateModified], [itemprop~=dateCreated]',
    mostTimes,
  ).map((element) => ({
    name: element.getAttribute('itemprop')?.slice(0, longestName) ?? (element.hasAttribute('pubdate') ? 'pubdate' : ''),
    inStory: element.closest('article, main, header') !== null,
    texts: [element.getAttribute('datetime'), element.getAttribute('content'), element.textContent].flatMap(
      (text) => fold(text?.slice(0, longestByline) ?? '') || [],
    ),
  }));
