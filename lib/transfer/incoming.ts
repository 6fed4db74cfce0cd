import type { IsoTime, Story, Url } from '../model.ts';

/** Where a file of a reading list comes from, told by what is in it. */
export const formats = [
  'nutgraf',
  'pocket',
  'instapaper',
  'omnivore',
  'readwise-reader',
  'raindrop',
  'wallabag',
  'karakeep',
  'linkwarden',
  'pinboard',
  'matter',
  'mymind',
  'bookmarks', // Netscape's bookmark file: what browsers, linkding, Shaarli and many others write
  'onetab',
  'links', // addresses, one a line
  'csv', // any other with a column of addresses
  'json', // any other with a list of records that have an address
] as const;
export type Format = (typeof formats)[number];

/** One entry of a file that can go on the shelf, checked, cleaned and bounded. */
export interface Incoming {
  /** Line of the file, or which of its entries, from 1: of the first, where several say the same address. */
  at: number;
  /** The file's name, where there are several. For showing only. */
  file?: string;
  /** How many entries of the file this is made of, where more than one has its address. */
  copies?: number;
  url: Url;
  title?: string;
  /** The title is cut short, in the file or by us: the page's own is better. */
  titleIsCut?: true;
  saved?: IsoTime;
  /** `true` where the file does not say when. */
  read?: IsoTime | true;
  archived?: IsoTime | true;
  /** 0 to 1. */
  progress?: number;
  tags: string[];
  note?: string;
  highlights: IncomingHighlight[];
  authors?: string[];
  site?: string;
  published?: IsoTime;
  language?: string;
  /** Readable HTML of the story, where the file has it. Somebody else's markup: to be parsed inertly, never shown. */
  html?: string;
  /** Only from our own file: the whole story. */
  story?: Story;
  /** What of it was longer than we keep, and lost its end. */
  cut?: Cuttable[];
}
export type Cuttable = 'title' | 'note' | 'tags' | 'highlights' | 'authors' | 'html';

export interface IncomingHighlight {
  quote: string;
  note?: string;
}

/** Why an entry, or a file inside a zip, stays outside. */
export const skipReasons = [
  'no-address',
  'not-web-address', // javascript:, file:, place: and the like
  'bad-address',
  'address-too-long',
  'not-a-link', // a note or a picture
  'feed-entry', // came by subscription; the reader did not save it
  'wrong-shape',
  'span-outside', // one of our own stories that points outside its text
  'newer', // one of our own stories, of a schema that this version does not know
  'not-json',
  'too-large',
  'too-deep',
  'open-quote', // a quotation mark opens a cell that never ends
  'cut-short', // the file ends in mid-entry
  'not-a-list', // a file inside a zip that holds no reading list
  'encrypted',
  'damaged',
  'unknown-compression',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface Skipped {
  /** Line of the file, or which of its entries, from 1; 0 for a whole file. */
  at: number;
  file?: string;
  title?: string;
  /** The address as it was written, cut to what can be shown. */
  address?: string;
  why: SkipReason;
  /** Nothing of the file can be read from here on. */
  rest?: true;
}

export const isSkipped = (entry: Incoming | Skipped): entry is Skipped => 'why' in entry;

/** How much of a field we keep, in UTF-16 units or entries. What is longer is cut and the entry says so (`cut`). */
export const longest = {
  address: 8000, // browsers and servers take no longer ones
  title: 1000,
  note: 100_000,
  tag: 100,
  tags: 500,
  quote: 20_000,
  highlights: 2000,
  author: 200,
  authors: 50,
  site: 200,
  html: 4_000_000,
} as const;
