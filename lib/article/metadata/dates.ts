import type { Snapshot, TimeSeen } from '../../snapshot/snapshot.ts';
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
  const published = claims([data.published, named(meta, publishedName)]);
  const modified = claims([data.modified, named(meta, modifiedName)]);
  return {
    // Where the first is a date beyond doubt, the others are never read.
    published: isPlain(published[0])
      ? published
      : published.concat(
          claims([
            ...told(times, /datePublished|pubdate/),
            ...shown(near, false),
            ...times.filter(({ inStory }) => inStory).flatMap(({ texts }) => texts),
            ...told(times, /dateCreated/),
            ...told(times, /^$/),
            addressDate.exec(url)?.slice(1).join(' '),
          ]),
        ),
    modified: isPlain(modified[0])
      ? modified
      : modified.concat(claims([...told(times, /dateModified/), ...shown(near, true)])),
  };
};

const isPlain = (claim: string | undefined): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(claim ?? '');

/** Only what can hold a date with its year; the rest would be read for nothing. */
const claims = (texts: (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text.length < 400 && /(?:19|20)\d\d/.test(text));

const told = (times: TimeSeen[], name: RegExp): string[] =>
  times.filter((time) => name.test(time.name)).flatMap(({ texts }) => texts);

// "/2022/01/05/", "/2022/jan/05/"
const addressDate = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:\/|[-_.]|$)/i;

/** What publishers call it: "article:published_time", "DC.date.issued", "parsely-pub-date", "publishdate", "date". */
const publishedName =
  /publi(?:sh|c)\w*(?:[-_:.]?(?:date|time|at|on))|published$|pub-?date|issued|created|^(?:dc(?:terms)?\.)?date$|sailthru\.date|originalpublicationdate|ptime$/;
const modifiedName = /modified|updated_?time|revision_date|lastmod/;

/** The first value whose name has the form, the likeliest names first: a page's own before a library's. */
const named = (meta: MetaValues, form: RegExp): string | undefined => {
  const names = [...meta.keys()].filter((name) => form.test(name) && meta.get(name)?.[0]?.match(/\d{4}/));
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
