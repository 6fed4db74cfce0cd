import { type Cuttable, type Incoming, longest, type Skipped, type SkipReason } from '../incoming.ts';
import { addressIn } from './address.ts';
import { tagsIn } from './tags.ts';
import { dateIn, momentIn } from './time.ts';
import { lineIn, wordsIn } from './words.ts';

/** What a format finds in a row or record, as the file has it: nothing of it is checked. */
export interface Raw {
  url: unknown;
  title?: unknown;
  /** The format is known to cut titles of this length and more. */
  cutsTitlesAt?: number;
  saved?: unknown;
  read?: unknown;
  archived?: unknown;
  /** 0 to 1. */
  progress?: number | undefined;
  tags?: readonly unknown[];
  note?: unknown;
  highlights?: readonly { quote: unknown; note?: unknown }[];
  authors?: readonly unknown[];
  site?: unknown;
  published?: unknown;
  language?: unknown;
  html?: unknown;
  /** Of Omnivore: what the files beside it are called. */
  slug?: unknown;
}

/** An entry on its way: `slug` names the files in which the rest of it stands. */
export type Entry = Incoming & { slug?: string };
export type Where = Pick<Skipped, 'at' | 'file'>;

/** The entry that a row or record makes, or why it makes none. */
export function entryOf(
  raw: Raw | SkipReason,
  where: Where,
  written?: { url?: unknown; title?: unknown },
): Entry | Skipped {
  if (typeof raw === 'string') return { ...where, ...shown(written ?? {}), why: raw };
  const address = addressIn(raw.url);
  if ('why' in address) return { ...where, ...shown(raw), why: address.why };
  const cut = new Set<Cuttable>();
  const cuts = (field: Cuttable) => () => cut.add(field);
  const title = titleOf(raw, cuts('title'));
  const entry: Entry = {
    ...where,
    url: address.url,
    ...(title !== undefined && { title }),
    ...(title !== undefined && (cut.has('title') || isCut(title, raw.cutsTitlesAt)) && { titleIsCut: true }),
    ...said('saved', momentIn(raw.saved)),
    ...said('read', stateIn(raw.read)),
    ...said('archived', stateIn(raw.archived)),
    ...said('progress', shareOf(raw.progress)),
    tags: tagsIn(raw.tags ?? [], cuts('tags')),
    ...said('note', wordsIn(raw.note, longest.note, cuts('note'))),
    highlights: highlightsIn(raw.highlights ?? [], cuts('highlights')),
    ...said('authors', authorsIn(raw.authors ?? [], cuts('authors'))),
    ...said('site', lineIn(raw.site, longest.site)),
    ...said('published', dateIn(raw.published)),
    ...said('language', languageIn(raw.language)),
    ...said('html', htmlIn(raw.html, cuts('html'))),
    ...said('slug', lineIn(raw.slug, 500)),
  };
  return cut.size > 0 ? { ...entry, cut: [...cut] } : entry;
}

/** Enough of a refused entry to know it by. */
export const shown = ({ url, title }: { url?: unknown; title?: unknown }): Pick<Skipped, 'title' | 'address'> => ({
  ...said('title', lineIn(title, 200)),
  ...said('address', typeof url === 'string' ? lineIn(url, 200) : undefined),
});

const said = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: T };

/** Some programs write the address where they know no title. */
function titleOf({ title, url }: Raw, cut: () => void): string | undefined {
  const line = lineIn(title, longest.title, cut);
  return line === undefined || line === url || /^https?:\/\/\S+$/i.test(line) ? undefined : line;
}

const isCut = (title: string, at = Number.POSITIVE_INFINITY): boolean =>
  title.length >= at || /(?:…|\.{3})$/.test(title);

/** True, or a moment, for what is so; nothing for what is not, or is not said. */
function stateIn(value: unknown): Incoming['read'] {
  if (value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value.trim())))
    return true;
  return typeof value === 'number' && value < 1e6 ? undefined : momentIn(value);
}

const shareOf = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 0 && value <= 1 ? value : undefined;

export function highlightsIn(values: NonNullable<Raw['highlights']>, cut: () => void): Incoming['highlights'] {
  const highlights: Incoming['highlights'] = [];
  for (const { quote, note } of values) {
    const words = wordsIn(quote, longest.quote, cut);
    if (words === undefined) continue;
    if (highlights.length >= longest.highlights) {
      cut();
      break;
    }
    highlights.push({ quote: words, ...said('note', wordsIn(note, longest.note, cut)) });
  }
  return highlights;
}

function authorsIn(values: readonly unknown[], cut: () => void): string[] | undefined {
  const names = values.flatMap((value) => lineIn(value, longest.author, cut) ?? []);
  if (names.length > longest.authors) cut();
  return names.length > 0 ? [...new Set(names)].slice(0, longest.authors) : undefined;
}

/** `en`, `pt-BR`, and `en_US` as some write it. */
function languageIn(value: unknown): string | undefined {
  const tag = lineIn(value, 40)?.replaceAll('_', '-');
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** Half a story's markup is worse than none: the page has it whole. */
export function htmlIn(value: unknown, cut: () => void): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (value.length <= longest.html) return value.toWellFormed();
  cut();
  return undefined;
}
