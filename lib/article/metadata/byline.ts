import type { Mark } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Leaf } from '../leaves.ts';
import { personsIn } from './authors.ts';
import type { StoryData } from './json-ld.ts';
import type { MetaValues } from './meta-values.ts';

/** The persons who wrote it: as the page declares them, else as its byline shows them. */
export const authorsOf = (
  document: Document,
  meta: MetaValues,
  data: StoryData,
  near: Leaf[],
  site: string | undefined,
): string[] => {
  // A person may give an outlet its name; an organisation is nobody.
  const declared = data.authors.flatMap(({ name, kind }) =>
    kind === 'organization' ? [] : personsIn(name, kind === 'person' ? undefined : site),
  );
  if (declared.length > 0) return unique(declared);
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'byl',
    'article:author_name',
    'citation_author',
  ]) {
    const persons = (meta.get(name) ?? [])
      .filter((value) => !/^https?:/.test(value))
      .flatMap((value) => personsIn(value, site));
    if (persons.length > 0) return unique(persons);
  }
  const marked = [
    ...document.querySelectorAll('[itemprop~=author] [itemprop~=name], [itemprop~=author], a[rel~=author]'),
  ].slice(0, 6);
  const persons = marked.flatMap((element) =>
    personsIn(element.getAttribute('content') ?? element.textContent ?? '', site),
  );
  if (persons.length > 0) return unique(persons);
  const shown = shownAuthors(near, site);
  return shown.length > 0 ? shown : namedAuthors(document, site);
};

/** Whether a link leads to an author's own page, by its address. */
export const leadsToAuthor = (mark: Mark): boolean =>
  mark.kind === 'link' && /\/(?:authors?|people|staff|profile|by|autor(?:en)?|auteurs?)\//.test(mark.href);

/** Elements that their authors call a byline, outside of other stories' teasers. */
const namedAuthors = (document: Document, site: string | undefined): string[] => {
  for (const element of [...document.querySelectorAll('[class*="byline" i], [class*="author" i]')].slice(0, 8)) {
    const text = fold(element.textContent ?? '');
    if (text.length > 120 || element.closest('nav, footer, aside, li, [class*="related" i], [class*="comment" i]'))
      continue;
    const persons = personsIn(text.replace(/\s[|•·–—]\s.*$/, ''), site);
    if (persons.length > 0) return unique(persons);
  }
  return [];
};

const byline = /(?:^|[\s_-])(?:by-?line|authors?|autor\w*|auteur|writer|writtenby|reporter|journalist)/i;
const opening = /^(?:by|von|par|por|di|door|av|af|text:)\s+(?=\S)/i;

const shownAuthors = (near: Leaf[], site: string | undefined): string[] => {
  for (const leaf of near) {
    if (leaf.text.length > 160) continue;
    const named = byline.test(`${leaf.place.hint} ${leaf.place.up?.hint ?? ''}`);
    const linked = leaf.marks.filter(leadsToAuthor);
    if (linked.length > 0) {
      const persons = linked.flatMap((mark) => personsIn(leaf.text.slice(mark.start, mark.end), site));
      if (persons.length > 0) return unique(persons);
    }
    if (!named && !opening.test(leaf.text)) continue;
    const persons = personsIn(fold(leaf.text.replace(/\s[|•·–—]\s.*$/, '')), site);
    if (persons.length > 0) return unique(persons);
  }
  return [];
};

const unique = (names: string[]): string[] => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
