import type { IsoTime } from '../../model.ts';
import { pageDate } from '../../text/page-date.ts';
import type { Leaf } from '../leaves.ts';
import type { StoryData } from './json-ld.ts';
import type { MetaValues } from './meta-values.ts';

export interface StoryDates {
  published?: IsoTime;
  modified?: IsoTime;
}

/** When the story was published and updated: what the page declares, else what it shows near its headline, else its address. */
export const storyDates = (
  document: Document,
  meta: MetaValues,
  data: StoryData,
  near: Leaf[],
  language: string,
): StoryDates => {
  const read = (text: string | null | undefined): IsoTime | undefined => (text ? pageDate(text, language) : undefined);
  const itemprop = (name: string): IsoTime | undefined => {
    const element = document.querySelector(`[itemprop~="${name}"]`);
    return element
      ? (read(element.getAttribute('datetime')) ?? read(element.getAttribute('content')) ?? read(element.textContent))
      : undefined;
  };
  const published =
    read(data.published) ??
    read(named(meta, publishedName)) ??
    itemprop('datePublished') ??
    read(document.querySelector('time[pubdate]')?.getAttribute('datetime')) ??
    shownDate(near, language, false) ??
    timeNear(document, read) ??
    itemprop('dateCreated') ??
    addressDate(document.URL);
  const modified =
    read(data.modified) ??
    read(named(meta, modifiedName)) ??
    itemprop('dateModified') ??
    shownDate(near, language, true);
  return { ...(published && { published }), ...(modified && modified !== published && { modified }) };
};

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
  /updat|modif|aktualis|geändert|mis à jour|mise à jour|actualiz|atualiz|aggiorn|bijgewerkt|oppdater|uppdater|opdater|päivit|обновл|更新|최종|güncell/iu;

const shownDate = (near: Leaf[], language: string, asUpdated: boolean): IsoTime | undefined => {
  for (const leaf of near) {
    if (leaf.text.length > 200) continue;
    const cut = leaf.text.search(updated);
    // "Published 5 Jan 2022, updated 6 Jan 2022" has both.
    const text = asUpdated ? (cut < 0 ? '' : leaf.text.slice(cut)) : cut < 0 ? leaf.text : leaf.text.slice(0, cut);
    const date = text && pageDate(text, language);
    if (date) return date;
  }
  return undefined;
};

const timeNear = (document: Document, read: (text: string | null) => IsoTime | undefined): IsoTime | undefined => {
  for (const time of [...document.querySelectorAll('article time, main time, header time, time')].slice(0, 5)) {
    const date = read(time.getAttribute('datetime')) ?? read(time.textContent);
    if (date) return date;
  }
  return undefined;
};

const addressDate = (address: string): IsoTime | undefined => {
  const found =
    /\/((?:19|20)\d\d)[/-]?(\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?(\d\d)(?:\/|[-_.]|$)/i.exec(
      address,
    );
  return found
    ? pageDate(
        /\d/.test(found[2] ?? '') ? `${found[1]}-${found[2]}-${found[3]}` : `${found[3]} ${found[2]} ${found[1]}`,
        'en',
      )
    : undefined;
};
