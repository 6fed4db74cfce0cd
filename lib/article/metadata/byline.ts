import type { Mark } from '../../model.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Leaf } from '../leaves.ts';
import { personsIn } from './authors.ts';
import type { StoryData } from './json-ld.ts';
import type { MetaValues } from './meta-values.ts';

/** The persons who wrote it: as the page declares them, else as its byline shows them. */
export const authorsOf = (...page: Parameters<typeof bylinesIn>): string[] => {
  for (const persons of bylinesIn(...page)) {
    if (persons.length > 0) return [...new Map(persons.map((name) => [name.toLowerCase(), name])).values()];
  }
  return [];
};

/** Whether a link leads to an author's own page, by its address. */
export const leadsToAuthor = (mark: Mark): boolean =>
  mark.kind === 'link' && /\/(?:authors?|people|staff|profile|by|autor(?:en)?|auteurs?)\//.test(mark.href);

/** The persons that each place names where a page may name its authors, the likeliest place first. */
function* bylinesIn(
  { authors, bylines }: Snapshot,
  meta: MetaValues,
  data: StoryData,
  near: Leaf[],
  site: string | undefined,
): Generator<string[]> {
  // A person may give an outlet its name; an organisation is nobody.
  yield data.authors.flatMap(({ name, kind }) =>
    kind === 'organization' ? [] : personsIn(name, kind === 'person' ? undefined : site),
  );
  for (const name of declaring) {
    yield (meta.get(name) ?? []).filter((value) => !/^https?:/.test(value)).flatMap((value) => personsIn(value, site));
  }
  yield authors.flatMap((text) => personsIn(text, site));
  for (const { text, marks, place } of near) {
    if (text.length > 160) continue;
    yield marks.filter(leadsToAuthor).flatMap((mark) => personsIn(text.slice(mark.start, mark.end), site));
    if (byline.test(`${place.hint} ${place.up?.hint ?? ''}`) || opening.test(text)) yield personsIn(alone(text), site);
  }
  for (const text of bylines) if (text.length <= 120) yield personsIn(alone(text), site);
}

const declaring = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'article:author_name',
  'citation_author',
];

const byline = /(?:^|[\s_-])(?:by-?line|authors?|autor\w*|auteur|writer|writtenby|reporter|journalist)/i;
const opening = /^(?:by|von|par|por|di|door|av|af|text:)\s+(?=\S)/i;

/** A byline without what stands behind it: "Mara Lindt | 5 January". */
const alone = (text: string): string => text.replace(/\s[|•·–—]\s.*$/, '');
