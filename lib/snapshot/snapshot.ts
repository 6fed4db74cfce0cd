/**
 * What a page shows and says of itself: all that is read from the DOM, once, and nothing judged. Plain JSON, small enough
 * to leave the page as a message; whatever follows is computed from it elsewhere.
 */
export interface Snapshot {
  /** The document's own address, and the one that its links are relative to. */
  url: string;
  base: string;
  contentType: string;
  /** What `lang` says, on the root and on the body, as it stands there. */
  languages: string[];
  direction?: string;
  /** The `<title>`. */
  title: string;
  /** `<meta>` elements: lower-case name or property, and content. */
  meta: [name: string, content: string][];
  /** The texts of the page's JSON-LD, unparsed. */
  data: string[];
  canonical?: string;
  /** What elements marked as the author's say. */
  authors: string[];
  /** What elements that are called a byline say. */
  bylines: string[];
  times: TimeSeen[];
  /** Whether an element is marked up as the article, other than by its looks. */
  hasArticle: boolean;
  /** Block elements that hold text, each after the one it stands in. */
  places: PlaceSeen[];
  /** In the order of the page. */
  leaves: LeafSeen[];
}

/** An element that holds a point in time. */
export interface TimeSeen {
  /** Its `itemprop`, "pubdate" for one marked so in the older way, else empty. */
  name: string;
  /** Stands in an `article`, `main` or `header`. */
  inStory: boolean;
  /** Its `datetime`, `content` and text, as far as it has them. */
  texts: string[];
}

export interface PlaceSeen {
  /** The place around it, by its position in the list; absent for the body. */
  up?: number;
  tag: string;
  role?: string;
  /** Class, id and the like in one string: what its authors call it. */
  hint?: string;
  /** A picture, video or embed stands right in it. */
  media?: true;
}

/** A stretch of text with no block boundary inside it, white space folded. */
export interface LeafSeen {
  /** Its place, by position in the list. */
  at: number;
  text: string;
  marks?: MarkSeen[];
  /** A horizontal rule comes right before it. */
  afterRule?: true;
  /** A picture, video or embed comes right before or right after it. */
  nextToMedia?: true;
  /** Readability takes it for the story. */
  chosen?: true;
}

/** Bold or linked; a link's address as it stands in the page. */
export type MarkSeen = { start: number; end: number } & ({ kind: 'strong' } | { kind: 'link'; href: string });

/** What the injected script answers, and how long it took, in milliseconds. */
export interface Extraction {
  snapshot: Snapshot;
  ms: number;
}
