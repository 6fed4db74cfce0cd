import {
  type Article,
  type Basis,
  type Block,
  type BlockId,
  type Brief,
  blockKinds,
  type Cue,
  type Fact,
  type Mark,
  type PageLink,
  type Range,
  type Reading,
  type RelatedLink,
  roles,
  type Section,
  type Source,
  type Sourcing,
  type Span,
  type Story,
  type WhenFact,
} from '../model.ts';
import { marksMay, marksMust } from './marks-shape.ts';
import { address, list, Misfit, moment, number, oneOf, type Reader, record, text, whole } from './shape.ts';

/** A copy of a reading whose every span lies in its block. */
const readingShape: Reader<Reading> = (value, at) => {
  const reading = record<Reading>({ article, brief })(value, at);
  checkSpans(reading, at);
  return reading;
};

const id: Reader<string> = (value, at) => {
  if (value === '') throw new Misfit('wrong-shape', at);
  return text(200)(value, at);
};

type StoryMay = 'read' | 'archived' | 'progress' | 'note' | 'uncaptured';
const storyHead = record<Omit<Story, keyof Reading | StoryMay>, Required<Pick<Story, StoryMay>>>(
  { schema: oneOf(2), id, saved: moment, ...marksMust },
  { ...marksMay, uncaptured: oneOf(true) },
);

/** A highlight whose place is not in this text keeps its words, and loses its place. */
export const storyShape: Reader<Story> = (value, at) => {
  const head = storyHead(value, at);
  const reading = readingShape(value, at);
  const lengths = new Map(reading.article.blocks.map(({ id, text }) => [id, text.length]));
  const highlights = head.highlights.map(({ at: place, ...marked }) =>
    place && liesIn(place, lengths.get(place.block)) ? { ...marked, at: place } : marked,
  );
  return { ...head, highlights, ...reading };
};

const blockId: Reader<BlockId> = (value, at) => {
  if (typeof value !== 'string' || !/^b\d{1,9}$/.test(value)) throw new Misfit('wrong-shape', at);
  return value as BlockId; // the pattern is BlockId's
};

const range = record<Range>({ start: whole, end: whole });
const span = record<Span>({ block: blockId, start: whole, end: whole });
const share = number(0, 1);
const line = text(10_000);

const mark: Reader<Mark> = (value, at) => {
  const kinds = { start: whole, end: whole, kind: oneOf('strong', 'link') };
  const { kind, ...place } = record<Range & { kind: Mark['kind'] }>(kinds)(value, at);
  return kind === 'strong' ? { ...place, kind } : { ...place, kind, ...record({ href: address })(value, at) };
};

const block = record<Omit<Block, BlockMay>, Required<Pick<Block, BlockMay>>>(
  { id: blockId, kind: oneOf(...blockKinds), text: text(), marks: list(mark) },
  { level: number(1, 99), leadIn: range, box: whole, afterRule: oneOf(true) },
);
type BlockMay = 'level' | 'leadIn' | 'box' | 'afterRule';

const pageLink = record<Pick<PageLink, 'href' | 'text'>, Required<Omit<PageLink, 'href' | 'text'>>>(
  { href: address, text: line },
  {
    beside: oneOf('between', 'below'),
    box: oneOf('same-subject', 'any-subject'),
    under: line,
    author: line,
    date: line,
    section: line,
  },
);

const article = record<Omit<Article, ArticleMay>, Required<Pick<Article, ArticleMay>>>(
  {
    url: address,
    canonicalUrl: address,
    title: line,
    authors: list(line, 1000),
    language: text(100),
    direction: oneOf('ltr', 'rtl'),
    form: oneOf('story', 'live', 'several', 'stub'),
    blocks: list(block),
    pageLinks: list(pageLink),
  },
  // Times as the page gave them: what cannot be read as one is not shown, but no reason to lose the story.
  { description: text(), site: line, published: text(100), modified: text(100), stories: list(blockId, 1000) },
);
type ArticleMay = 'description' | 'site' | 'published' | 'modified' | 'stories';

const cue = record<Cue>({ rule: text(100), at: span, weight: number(-1e6, 1e6) });

const basis: Reader<Basis> = (value, at) => {
  const { kind } = record({ kind: oneOf('label', 'inferred') })(value, at);
  return kind === 'label'
    ? { kind, ...record<object, { label: Span; byMachine: Span }>({}, { label: span, byMachine: span })(value, at) }
    : { kind, ...record<{ confidence: number; cues: Cue[] }>({ confidence: share, cues: list(cue) })(value, at) };
};

const section = record<Section>({ role: oneOf(...roles), basis, sentences: list(span) });

const fact: Reader<Fact> = (value, at) => {
  const common = record<Pick<Fact, 'at' | 'sentence' | 'confidence'>>({ at: span, sentence: span, confidence: share })(
    value,
    at,
  );
  const { kind } = record({ kind: oneOf('who', 'what', 'when', 'where', 'number', 'quote') })(value, at);
  switch (kind) {
    case 'who':
      return {
        ...common,
        kind,
        ...record<{ mentions: Span[] }, { title: Span }>({ mentions: list(span) }, { title: span })(value, at),
      };
    case 'when':
      return { ...common, kind, ...record<object, { date: string }>({}, { date: text(100) })(value, at) };
    case 'number':
      return {
        ...common,
        kind,
        ...record<{ value: number }, { unit: string; of: Span }>(
          { value: number(-Number.MAX_VALUE, Number.MAX_VALUE) },
          { unit: line, of: span },
        )(value, at),
      };
    case 'quote':
      return { ...common, kind, ...record<object, { speaker: Span }>({}, { speaker: span })(value, at) };
    default:
      return { ...common, kind };
  }
};

const linkShape = record<Pick<RelatedLink, LinkMust>, Required<Omit<RelatedLink, LinkMust>>>(
  { kind: oneOf('deeper', 'related', 'source'), href: address, title: line },
  { about: oneOf('document', 'post', 'person'), anchor: range, author: line, date: line, section: line },
);
/** An anchor that is not in its title marks nothing. */
const relatedLink: Reader<RelatedLink> = (value, at) => {
  const { anchor, ...link } = linkShape(value, at);
  return anchor && liesIn(anchor, link.title.length) ? { ...link, anchor } : link;
};
type LinkMust = 'kind' | 'href' | 'title';

const source = record<Source>({ at: span, sentences: list(span) });
const sourcing = record<Sourcing>({
  people: list(source),
  organisations: list(source),
  unnamed: list(source),
  documents: list(source),
});

const whenFact: Reader<WhenFact> = (value, at) => {
  const read = fact(value, at);
  if (read.kind !== 'when') throw new Misfit('wrong-shape', at);
  return read;
};

const brief = record<Omit<Brief, BriefMay>, Required<Pick<Brief, BriefMay>>>(
  { rules: whole, sections: list(section), facts: list(fact), links: list(relatedLink) },
  { timeline: list(whenFact), sourcing },
);
type BriefMay = 'timeline' | 'sourcing';

/** Everything the brief points at is there: a span that lies outside its block would show words that the page did not say. */
const checkSpans = ({ article, brief }: Reading, at: string): void => {
  const lengths = new Map(article.blocks.map(({ id, text }) => [id, text.length]));
  const place = (rest: string) => (at ? `${at}.${rest}` : rest);
  if (lengths.size !== article.blocks.length) throw new Misfit('wrong-shape', place('article.blocks'));
  if (article.stories?.some((start) => !lengths.has(start))) throw new Misfit('wrong-shape', place('article.stories'));
  for (const { id, marks, leadIn } of article.blocks) {
    for (const inside of leadIn ? [...marks, leadIn] : marks) {
      if (!liesIn(inside, lengths.get(id))) throw new Misfit('span-outside', place(`article.blocks.${id}`));
    }
  }
  for (const inside of spansOf(brief)) {
    if (!liesIn(inside, lengths.get(inside.block))) throw new Misfit('span-outside', place(`brief (${inside.block})`));
  }
};

const liesIn = ({ start, end }: Range, length: number | undefined): boolean =>
  length !== undefined && start >= 0 && start < end && end <= length;

const spansOf = (brief: Brief): Span[] => [
  ...brief.sections.flatMap(({ sentences, basis }) => [
    ...sentences,
    ...(basis.kind === 'label' ? [basis.label ?? [], basis.byMachine ?? []].flat() : basis.cues.map((cue) => cue.at)),
  ]),
  ...brief.facts.flatMap((fact) => [fact.at, fact.sentence, ...spansBeside(fact)]),
  ...(brief.timeline ?? []).flatMap(({ at, sentence }) => [at, sentence]),
  ...Object.values(brief.sourcing ?? {}).flatMap((sources) =>
    sources.flatMap(({ at, sentences }) => [at, ...sentences]),
  ),
];

const spansBeside = (fact: Fact): Span[] => {
  switch (fact.kind) {
    case 'who':
      return fact.title ? [...fact.mentions, fact.title] : fact.mentions;
    case 'number':
      return fact.of ? [fact.of] : [];
    case 'quote':
      return fact.speaker ? [fact.speaker] : [];
    default:
      return [];
  }
};
