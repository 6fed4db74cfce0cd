/**
 * The words this project thinks in. Two rules shape every type below:
 *   1. The publisher's words are stored once, in `Block.text`. Everything else points at them with a `Span`,
 *      so a brief cannot say what the page did not say.
 *   2. Everything is plain JSON: it survives runtime messages, storage and an exported file unchanged.
 *      An absent value is an absent key, never `undefined`; a time is an ISO string, never a `Date`.
 */

/** Blocks are numbered in the page's order, so the same page gives the same ids. */
export type BlockId = `b${number}`;
/** ISO 8601, as precise as the page is: `2026-01-05` or `2026-01-05T09:30:00Z`, with the page's own zone where it has one. */
export type IsoTime = string;
/** Absolute, and `http:` or `https:`. */
export type Url = string;

/** Half-open range of UTF-16 units in a text (what `slice`, `RegExp` and DOM ranges all count in). */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of the page's words: a range of one block's text. */
export interface Span extends Range {
  block: BlockId;
}

/** Formatting that carries meaning: bold lead-ins announce sections, links lead deeper. */
export type Mark = Range & ({ kind: 'strong' } | { kind: 'link'; href: Url });

export const blockKinds = [
  'headline', // always the first block, once
  'standfirst', // the sentence or two under the headline
  'heading', // also a short line of its own in bold, or a definition list's term
  'paragraph',
  'item', // of a list
  'quote', // set apart by the publisher
  'question', // of an interview
  'row', // of a table, cells separated by a space
  'caption', // with a picture's credit; kept, but no part of the story's text
  'digest', // a line of a box that sums the story up, set beside or above it
  'correction', // a note on what was changed; kept, but no part of the story's text
] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  id: BlockId;
  kind: BlockKind;
  /** Of a heading: 1 to 6, absent where it is only set in bold. Of an item: how deep it is nested, from 1. */
  level?: number;
  /** White space folded to single spaces, trimmed, well-formed UTF-16. */
  text: string;
  /** In the text's order. */
  marks: Mark[];
  /** A short bold announcement that opens the block, such as "Why it matters:", its colon included. An observation: whether it is a label is decided later. */
  leadIn?: Range;
  /** Blocks that the page sets apart in one box share a number; the box's title, if any, is its first block, a heading. */
  box?: number;
  /** A horizontal rule stands between the previous block and this one. */
  afterRule?: true;
}

/** A link found outside the story's text, such as in a "Related" box. Those inside it are marks. */
export interface PageLink {
  href: Url;
  text: string;
  /** It stands in the story's own box: between its paragraphs or below them. */
  beside?: 'between' | 'below';
  /** What its box says it offers: stories of this one's subject, or whatever is new, read most, recommended or paid for. */
  box?: 'same-subject' | 'any-subject';
  /** Heading of the box it stood in, or the words that announce it, and what the teaser says of itself, in the page's words. */
  under?: string;
  author?: string;
  date?: string;
  section?: string;
}

/** What kind of text the page is. */
export type Form = 'story' | 'live' | 'several' | 'stub';

/** What the page tells, as judged from its snapshot; a brief is computed from this alone. */
export interface Article {
  url: Url;
  /** The publisher's own address for the story, on the page's own host; the identity it is saved under. */
  canonicalUrl: Url;
  title: string;
  description?: string;
  /** The outlet, as readers say it. */
  site?: string;
  /** Persons, then the agency beside them; where the page names no person, the agency, desk or outlet that signs. */
  authors: string[];
  published?: IsoTime;
  modified?: IsoTime;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  form: Form;
  /** Of form `several`: the block of each story's title, in the page's order; each story ends where the next begins. */
  stories?: BlockId[];
  blocks: Block[];
  pageLinks: PageLink[];
}

/** In the order in which a brief shows them. `details` also holds what a publisher labelled in words we do not know. */
export const roles = [
  'summary',
  'latest',
  'news',
  'why',
  'big-picture',
  'background',
  'numbers',
  'voices',
  'counterpoint',
  'analysis',
  'details',
  'next',
  'bottom-line',
  'deeper',
] as const;
export type Role = (typeof roles)[number];

/** One reason that one rule gave. `rule` is the rule's file name, so a wrong brief leads to its cause. */
export interface Cue {
  rule: string;
  at: Span;
  weight: number;
}

/** How we know. A label is the publisher's claim; an inference is ours, and shows its evidence. `confidence` is 0 to 1. */
export type Basis =
  | {
      kind: 'label';
      /** Absent for a digest box without a title. */
      label?: Span;
      /** The page's words that say a machine wrote it: the label's own, or a line beside it. */
      byMachine?: Span;
    }
  | { kind: 'inferred'; confidence: number; cues: Cue[] };

/** `sentences` in the story's order where labelled, best first where inferred; never empty. */
export interface Section {
  role: Role;
  basis: Basis;
  sentences: Span[];
}

/** A section's lines as they are read: one that needs its neighbour stands beside it, whichever of them spoke for the role. */
export const inStoryOrder = ({ sentences }: Section): Span[] =>
  sentences.toSorted((a, b) => Number(a.block.slice(1)) - Number(b.block.slice(1)) || a.start - b.start);

/** `at` is the shortest stretch that states the fact; `sentence` holds it and is what the reader is shown as its source. */
export type Fact = { at: Span; sentence: Span; confidence: number } & (
  | {
      kind: 'who';
      /** Every place that names the person, the fullest name at `at`. */
      mentions: Span[];
      /** What they are: "President". */
      title?: Span;
    }
  | { kind: 'what' }
  | {
      kind: 'when';
      /** As precise as the words: `2022`, `2022-01` or `2022-01-06`. */
      date?: string;
    }
  | { kind: 'where' }
  | {
      kind: 'number';
      value: number;
      /** What `value` is measured in: an ISO 4217 code, `%`, or the page's word for what is counted. */
      unit?: string;
      /** The words that say what is counted: "soldiers from Armenia, Belarus and Russia". */
      of?: Span;
    }
  | { kind: 'quote'; speaker?: Span }
);
export type FactKind = Fact['kind'];
export type WhenFact = Extract<Fact, { kind: 'when' }>;

export interface RelatedLink {
  kind: 'deeper' | 'related' | 'source';
  /** What a source is, where its address tells: a document or data, something posted, the page of a person in the story. */
  about?: 'document' | 'post' | 'person';
  href: Url;
  title: string;
  /** Where the link's own words stand in a title that takes in those around them; a link named by all of its title has none. */
  anchor?: Range;
  author?: string;
  date?: string;
  section?: string;
}

/** What a story attributes what it tells to, in the order in which a brief counts it. */
export const sourceKinds = ['people', 'organisations', 'unnamed', 'documents'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** `at` is its fullest name, or what the story first calls it; `sentences` are those that attribute something to it, never none. */
export interface Source {
  at: Span;
  sentences: Span[];
}

/** Each source once, in the story's order. Counts, never a score. */
export type Sourcing = Record<SourceKind, Source[]>;

/** What we make of an article. Means nothing without that article, so the two always travel as a `Reading`. */
export interface Brief {
  /** Version of the rules. A stored brief made by older rules is made again, never migrated. */
  rules: number;
  sections: Section[];
  /** Most telling first. */
  facts: Fact[];
  links: RelatedLink[];
  /** Of a story that tells three days or more: the most telling ones, each once and with its date, in the order of time. */
  timeline?: WhenFact[];
  /** Absent where the story attributes nothing. */
  sourcing?: Sourcing;
}

export interface Reading {
  article: Article;
  brief: Brief;
}

/** Why a page gave no reading. Expected outcomes are values; only our own mistakes are thrown. */
export const problems = ['not-a-web-page', 'not-a-story', 'too-short', 'page-refused', 'page-silent'] as const;
export type Problem = (typeof problems)[number];
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem; about?: PageAbout };

/** What a page says of itself, be it a story or none: enough to name it by. */
export type PageAbout = Pick<
  Article,
  'title' | 'description' | 'site' | 'authors' | 'published' | 'modified' | 'language'
>;

/** A stretch that the reader marked. Found again by its words when the page is saved anew. */
export interface Highlight {
  quote: string;
  /** Where the text has these words; absent where it does not, or is not here. */
  at?: Span;
  note?: string;
}

/** What the reader did to a story. */
export interface ReaderMarks {
  /** When it was marked as read; absent while it is unread. */
  read?: IsoTime;
  archived?: IsoTime;
  /** How far down its text the reader got, 0 to 1. */
  progress?: number;
  /** In the reader's order; none twice. */
  tags: string[];
  note?: string;
  highlights: Highlight[];
}

/** A reading the reader kept, with what the reader did to it. The only type whose stored shape needs migrations. */
export interface Story extends Reading, ReaderMarks {
  schema: 2;
  id: string;
  saved: IsoTime;
  /** A bare link: its page was not read yet, and its article holds a title alone. */
  uncaptured?: true;
}

/** Every story lies on one of them: archived ones on the last, whether they were read or not. */
export const piles = ['unread', 'read', 'archived'] as const;
export type Pile = (typeof piles)[number];

/** What the list shows of a story, kept apart from its text so that a long list stays fast. */
export interface StoryRow extends ReaderMarks {
  id: string;
  /** Names this state of what can be searched for: another number once text, tags, note or highlights change. */
  doc: number;
  /** Place in the list, larger is newer. A counter: clocks can be set back. */
  order: number;
  url: Url;
  title: string;
  site?: string;
  authors: string[];
  published?: IsoTime;
  saved: IsoTime;
  uncaptured?: true;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The line that tells the story in the list: the news, else the first line of the brief. */
  line?: string;
  words: number;
}

/** Which stories the list shows, and in what order. */
export interface View {
  pile: 'unread' | 'all' | 'archived';
  order: 'newest' | 'longest';
}

/** An exported reading list, newest first; importing accepts this and older schemas, and nothing else. */
export interface StoryFile {
  format: 'nutgraf-stories';
  schema: Story['schema'];
  exported: IsoTime;
  stories: Story[];
}
