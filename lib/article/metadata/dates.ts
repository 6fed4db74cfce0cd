import type { IsoTime } from '../../model.ts';
import { pageDate } from '../../text/page-date.ts';
import type { Leaf } from '../leaves.ts';
import type { StoryData } from './json-ld.ts';
import { type MetaValues, metaValue } from './meta-values.ts';

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
    read(
      metaValue(
        meta,
        ...'article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date.published dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date parsely-pub-date sailthru.date publication_date publication-date publish-date publish_date publishdate pubdate pubdate.iso article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime lastpub originalpublicationdate ptime date'.split(
          ' ',
        ),
      ),
    ) ??
    itemprop('datePublished') ??
    read(document.querySelector('time[pubdate]')?.getAttribute('datetime')) ??
    shownDate(near, language, false) ??
    timeNear(document, read) ??
    itemprop('dateCreated') ??
    addressDate(document.URL);
  const modified =
    read(data.modified) ??
    read(
      metaValue(
        meta,
        'article:modified_time',
        'og:updated_time',
        'article:modified',
        'datemodified',
        'dcterms.modified',
        'dc.date.modified',
        'last-modified',
        'revision_date',
        'lastmod',
      ),
    ) ??
    itemprop('dateModified') ??
    shownDate(near, language, true);
  return { ...(published && { published }), ...(modified && modified !== published && { modified }) };
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
