import type { Article } from '../../model.ts';
import type { Snapshot, TimeSeen } from '../../snapshot/snapshot.ts';
import { pageDate, plainDigits } from '../../text/page-date.ts';
import type { Leaf } from '../leaves.ts';
import type { StoryData } from './json-ld.ts';
import type { MetaValues } from './meta-values.ts';

/** What a page says about when it was published and updated, in its own words, the likeliest first. */
export interface DateClaims {
  published: string[];
  modified: string[];
}

/** What the page declares, then what it shows near its headline, then its address. What the words mean is worked out later. */
export const dateClaims = ({ times, url }: Snapshot, meta: MetaValues, data: StoryData, near: Leaf[]): DateClaims => {
  const inStory = times.filter((time) => time.inStory);
  const declared = shownFirst(claims([data.published, named(meta, publishedName, standard)]), inStory);
  const modified = claims([data.modified, named(meta, modifiedName)]);
  // A time that stands under the headline is the story's; others may be a teaser's.
  const seen = inStory.filter(({ texts }) => near.some(({ text }) => texts.some((one) => text.includes(one))));
  return {
    // Where the first is a date beyond doubt, the others are never read.
    published: isPlain(declared[0])
      ? declared
      : declared.concat(
          claims([
            ...told(inStory, /datePublished|pubdate/),
            named(meta, publishedName),
            ...told(times, /datePublished|pubdate/),
            ...told(seen, /^$/).filter((text) => !updated.test(text)),
            ...shown(near.filter(isDateLine), false),
            addressDate(url),
            ...told(inStory, /^$/),
            ...told(times, /dateCreated/),
            ...told(times, /^$/),
          ]),
        ),
    modified: isPlain(modified[0])
      ? modified
      : modified.concat(claims([...told(times, /dateModified/), ...shown(near, true)])),
  };
};

/** Of two that are declared, the one whose day shows in the story comes first. */
const shownFirst = (declared: string[], inStory: TimeSeen[]): string[] => {
  const isShown = (claim: string) =>
    inStory.some(({ texts }) => texts.some((text) => text.startsWith(claim.slice(0, 10))));
  const [one, other] = declared;
  return one && other && !isShown(one) && isShown(other) ? [other, one] : declared;
};

/** A line that tells when, or who and when, and little else: no sentence with a date in it, no caption. */
const isDateLine = ({ text, place }: Leaf): boolean =>
  text.length <= 90 && !place.figure && (place.level === 0 || place.level > 3) && !/[a-z]{3}[.!?]$/.test(text);

const isPlain = (claim: string | undefined): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(claim ?? '');

/** Only what can hold a date with its year; the rest would be read for nothing. */
const claims = (texts: (string | null | undefined)[]): string[] =>
  texts
    .filter((text): text is string => typeof text === 'string' && text.length < 400)
    .map(plainDigits)
    .filter((text) => /(?:19|20)\d\d/.test(text));

const told = (times: TimeSeen[], name: RegExp): string[] =>
  times.filter((time) => name.test(time.name)).flatMap(({ texts }) => texts);

/** "/2022/01/05/", "/2022/jan/05/", "/2022-01-05-storm" */
const addressDate = (url: string): string | undefined => {
  const found = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:\/|[-_.]|$)/i.exec(url);
  if (!found) return undefined;
  const [, year, month = '', date] = found;
  return /\d/.test(month) ? `${year}-${month}-${date}` : `${date} ${month} ${year}`;
};

/** What publishers call it: "article:published_time", "DC.date.issued", "parsely-pub-date", "publishdate", "date". */
const publishedName =
  /publi(?:sh|c)\w*(?:[-_:.]?(?:date|time|at|on))|published$|pub-?date|issued|created|^(?:dc(?:terms)?\.)?date$|sailthru\.date|originalpublicationdate|ptime$/;
// A name that an outlet made up for its own counting may mean anything.
const standard =
  /^(?:article|og|dc(?:terms)?[.:]|citation|parsely|sailthru|date|pub|publish|issued|created|original|ptime|lp)/;
const modifiedName = /modified|updated_?time|revision_date|lastmod/;

/** The first value whose name has the form, the likeliest names first: a page's own before a library's. */
const named = (meta: MetaValues, form: RegExp, within = /^/): string | undefined => {
  const names = [...meta.keys()].filter(
    (name) => form.test(name) && within.test(name) && /\d{4}/.test(meta.get(name)?.[0] ?? ''),
  );
  return meta.get(names.find((name) => /^article|^og/.test(name)) ?? names[0] ?? '')?.[0];
};

const updated =
  /updat|modif|aktualis|geändert|mis à jour|mise à jour|actualiz|atualiz|aggiorn|bijgewerkt|обновл|更新|güncell/i;

const shown = (near: Leaf[], asUpdated: boolean): string[] =>
  near
    .filter((leaf) => leaf.text.length <= 200)
    .map(({ text }) => {
      const cut = text.search(updated);
      // "Published 5 Jan 2022, updated 6 Jan 2022" has both.
      if (asUpdated) return cut < 0 ? '' : text.slice(cut);
      return cut < 0 ? text : text.slice(0, cut);
    });

/** The first of the claims that are dates, read in that language. */
export const datesIn = (claims: DateClaims, language: string): Pick<Article, 'published' | 'modified'> => {
  const published = firstDate(claims.published, language);
  const modified = firstDate(claims.modified, language);
  return { ...(published && { published }), ...(modified && modified !== published && { modified }) };
};

const firstDate = (claims: string[], language: string): string | undefined => {
  for (const claim of claims) {
    const date = pageDate(claim, language);
    if (date) return date;
  }
  return undefined;
};
