import type { Url } from '../../model.ts';

/** A primary source: what a government, a court, a company or researchers published themselves. */
export const isDocument = (href: Url): boolean => {
  const { hostname, pathname } = new URL(href);
  return hosts.test(hostname) || files.test(pathname);
};

const hosts =
  /(?:^|\.)(?:gov|mil|int|(?:gov|gob|gouv|gub|govt|gc|go|bund|admin|edu|ac)\.[a-z]{2}|bund\.de|bundestag\.de|europa\.eu|parliament\.uk|gc\.ca|regjeringen\.no|regeringen\.se|doi\.org|arxiv\.org|(?:bio|med)rxiv\.org|ssrn\.com|nature\.com|science\.org|pnas\.org|thelancet\.com|nejm\.org|courtlistener\.com|documentcloud\.org|un\.org|who\.int|worldbank\.org|imf\.org|oecd\.org|zenodo\.org|osf\.io|figshare\.com|data\.[a-z.-]+|kaggle\.com)$|^(?:ir|investors?|investor-relations)\./i;
const files =
  /\.(?:pdf|csv|xlsx?|docx?|ods|json|geojson)$|\/doi\/|\/(?:documents?|publications?|reports?|filings?|press-?releases?|pressemitteilung(?:en)?|newsroom|media-center|datasets?|court-?records?|opinions|dockets?)\//i;
