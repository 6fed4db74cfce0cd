import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Leaf } from '../leaves.ts';
import { joined, type Signed, signedIn } from './authors.ts';
import { withoutEditors } from './editors.ts';
import type { StoryData } from './json-ld.ts';
import { datedNameIn, loneNameIn } from './lone-name.ts';
import type { MetaValues } from './meta-values.ts';
import { withoutOutlets } from './outlets.ts';
import { datelineIn, type Source, shownIn, signsIn } from './shown-byline.ts';
import { signOffIn } from './sign-off.ts';

/** Who wrote it. */
export interface Authorship {
  persons: string[];
  /** The agency that the byline names beside them; where it names no person, the agency or desk that signs. */
  others: string[];
}

/** As the page declares it, else as its byline shows it; a fuller byline wins over one that leaves somebody out. */
export const authorsOf = (
  snapshot: Snapshot,
  meta: MetaValues,
  data: StoryData,
  near: Leaf[],
  site: string | undefined,
): Authorship => {
  const start = Math.max(
    0,
    near.findIndex(({ chosen, text }) => chosen && text.length > 80),
  );
  const all = [...sourcesIn(snapshot, meta, data, near, start, site)].map((source) => ({
    ...source,
    persons: source.persons.filter((name) => !data.claimants.includes(name)),
  }));
  const sources = withoutEditors(withoutOutlets(all, data, meta), near, site);
  const plain = sources.filter(({ isPlain }) => isPlain);
  const wired = plain.find(({ agencies }) => agencies.length > 0);
  const houses = plain.find((source) => source.houses.length > 0)?.houses ?? [];
  // Whoever else the page names where a plain byline says "dpa" is not the author.
  const first = plain.find(named) ?? (wired ? undefined : sources.find(named));
  if (!first) {
    // Where the outlet declares itself, a name alone above the text tells who wrote for it.
    const { persons } = loneNameIn(houses.length > 0 && !wired ? near : [], start, site);
    if (persons.length > 0) return { persons, others: [] };
    const below = signOffIn(near, site).houses;
    // "Courier with AFP" names both.
    const signs = below.length > 0 ? below : wired ? [...wired.houses, ...wired.agencies] : (signsIn(near) ?? houses);
    return { persons: [], others: signs.length > 0 ? signs.slice(0, 2) : initialsIn(data, meta) };
  }
  const fuller = plain.find(
    ({ persons }) => persons.length > first.persons.length && first.persons.every((name) => persons.includes(name)),
  );
  const fullest = fuller ?? first;
  return { persons: fullest.persons, others: fullest.agencies.slice(0, 2) };
};

const named = ({ persons }: Signed): boolean => persons.length > 0;

/** Two or three small letters, as local papers sign: "mli". */
const initialsIn = (data: StoryData, meta: MetaValues): string[] =>
  [...data.authors.map(({ name }) => name), ...(meta.get('author') ?? [])]
    .filter((name) => /^\p{Ll}{2,3}$/u.test(name))
    .slice(0, 1);

/** Those whom each place names where a page may name its authors, the likeliest place first. */
function* sourcesIn(
  { authors, bylines }: Snapshot,
  meta: MetaValues,
  data: StoryData,
  near: Leaf[],
  start: number,
  site: string | undefined,
): Generator<Source> {
  yield { ...declaredBy(data, site), isPlain: true };
  for (const name of [...declaring, ...[...meta.keys()].filter((key) => otherDeclaring.test(key))]) {
    const values = (meta.get(name) ?? []).filter((value) => !/^https?:/.test(value));
    yield { ...joined(values.map((value) => signedIn(value, site))), isPlain: true };
  }
  const above = [...shownIn(near.slice(0, start), bylines, site)];
  const below = [...shownIn(near.slice(start), bylines, site)];
  yield* [...above, ...below].filter(({ isPlain }) => isPlain);
  yield datelineIn(near, site);
  // An element marked as an author's may belong to another story's teaser: what shows near the headline does not.
  const marked = joined(authors.map((text) => signedIn(text, site)));
  const seen = near.slice(0, start).filter(({ text }) => text.length <= 160);
  yield {
    ...marked,
    persons: marked.persons.filter((name) => seen.some(({ text }) => text.includes(name))),
    isPlain: false,
  };
  yield* above;
  yield { ...datedNameIn(near, start, site), isPlain: false };
  yield { ...signOffIn(near, site), isPlain: false };
  yield { ...marked, isPlain: false };
  yield* below;
  for (const text of bylines) if (text.length <= 160) yield { ...signedIn(text, site, false), isPlain: false };
}

const declaring = [
  'author',
  'article:author',
  'articleauthor',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'article:author_name',
  'citation_author',
];

// "courier:author", "search.byline": what some one program reads. Who made an app's banner wrote nothing.
const otherDeclaring = /^(?!twitter|smartbanner)\w+(?:[.:_-]\w+)?[.:_-](?:authors?|byline)$/;

const declaredBy = (data: StoryData, site: string | undefined): Signed =>
  joined(
    data.authors.map(({ name, kind }) => {
      // "Courier - News from the valley" is a slogan's worth of publisher.
      const isPublisher = name === data.publisher && /\s[|–—-]\s/.test(name);
      const signed = signedIn(isPublisher ? (site ?? '') : name, site);
      if (kind !== 'organization') return signed;
      // An organisation is no person, whatever it is called.
      return { persons: [], agencies: signed.agencies, houses: [...signed.houses, ...signed.persons] };
    }),
  );
