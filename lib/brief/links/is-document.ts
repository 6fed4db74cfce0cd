import type { Url } from '../../model.ts';

/** A primary source: what a government, a court, a company or researchers published themselves. */
export const isDocument = (href: Url): boolean => {
  const { hostname, pathname } = new URL(href);
  return isOfficial(href) || publishers.test(hostname) || files.test(pathname);
};

/** The site of a government, a parliament, a university or a union of states. */
export const isOfficial = (href: Url): boolean => offices.test(new URL(href).hostname);

const offices =
  /(?:^|\.)(?:gov|mil|int|edu|(?:gov|gob|gouv|gub|govt|gc|go|bund|admin|edu|ac)\.[a-z]{2}|bund\.de|bundestag\.de|europa\.eu|parliament\.uk|gc\.ca|regjeringen\.no|regeringen\.se|un\.org|nhs\.uk|who\.int|worldbank\.org|imf\.org|oecd\.org)$/i;
// Journals, archives of them, courts, statistical offices, data.
const publishers =
  /(?:^|\.)(?:doi\.org|arxiv\.org|(?:bio|med)rxiv\.org|ssrn\.com|nature\.com|science\.org|pnas\.org|thelancet\.com|nejm\.org|cell\.com|plos\.org|sagepub\.com|springer\.com|sciencedirect\.com|wiley\.com|tandfonline\.com|jamanetwork\.com|bmj\.com|mdpi\.com|frontiersin\.org|biomedcentral\.com|academic\.oup\.com|jstor\.org|cochranelibrary\.com|courtlistener\.com|documentcloud\.org|zenodo\.org|osf\.io|figshare\.com|data\.[a-z.-]+|kaggle\.com|destatis\.de|insee\.fr|istat\.it|ine\.es|ssb\.no|scb\.se|dst\.dk|cbs\.nl)$|^(?:ir|investors?|investor-relations)\./i;
const files =
  /\.(?:pdf|csv|xlsx?|docx?|ods|json|geojson)$|\/doi\/|\/core\/journals\/|\/(?:documents?|publications?|reports?|filings?|press-?releases?|pressemitteilung(?:en)?|newsroom|media-center|datasets?|court-?records?|opinions|dockets?)\//i;
