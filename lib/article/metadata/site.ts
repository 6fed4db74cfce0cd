import { fold } from '../../text/fold.ts';
import type { StoryData } from './json-ld.ts';
import { type MetaValues, metaValue } from './meta-values.ts';

/** The outlet, as readers say it: "Axios", not "axios.com" or "https://facebook.com/axios". */
export const siteOf = (meta: MetaValues, data: StoryData): string | undefined => {
  const candidates = [
    metaValue(meta, 'og:site_name'),
    data.publisher,
    metaValue(meta, 'application-name', 'publisher', 'dc.publisher'),
  ];
  for (const candidate of candidates) {
    const name = fold(candidate ?? '');
    if (name && name.length <= 60 && !/^https?:|^@/.test(name)) return name;
  }
  return undefined;
};
