import type { Url } from '../../model.ts';

/** A primary source: what a government, a court, a company or researchers published themselves. */
export const isDocument = (href: Url): boolean => {
  const { hostname, pathname } = new URL(href);
  return isOfficial(href) || publishers.test(hostname) || files.test(pathname);
};

/** The site of a government, a parliament, a university or a union of states. */
export const isOfficial = (href: Url): boolean => offices.test(new URL(href).hostname);

const offices =
  /(?:^|\.)(?:gov|mil|int|edu|(?:gov|gob|gouv|gub|govt|gc|go|bund|admin|edu|ac)\.[a-z]{2}|bund\.de|bundestag\.de|europa\.eu|parliament\.uk|gc\.ca|regjeringen\.no|regeringen\.se|un\.org|who\.int|worldbank\.org|imf\.org|oecd\.org)$/i;
const publishers =
  /(?:^|\.)(?:doi\.org|arxiv\.org|(?:bio|med)rxiv\.org|ssrn\.com|nature\.com|science\.org|pnas\.org|thelancet\.com|nejm\.org|courtlistener\.com|documentcloud\.org|zenodo\.org|osf\.io|figshare\.com|data\.[a-z.-]+|kaggle\.com)$|^(?:ir|investors?|investor-relations)\./i;
const files =
  /\.(?:pdf|csv|xlsx?|docx?|ods|json|geojson)$|\/doi\/|\/(?:documents?|publications?|reports?|filings?|press-?releases?|pressemitteilung(?:en)?|newsroom|media-center|datasets?|court-?records?|opinions|dockets?)\//i;
