import type { Snapshot } from '../snapshot/snapshot.ts';
import type { StoryData } from './metadata/json-ld.ts';
import { type MetaValues, metaValue } from './metadata/meta-values.ts';

/** The language the page declares, as BCP 47; "und" where it declares none. */
export const languageOf = ({ languages }: Snapshot, meta: MetaValues, data: StoryData): string => {
  const claims = [
    ...languages,
    metaValue(meta, 'content-language', 'og:locale', 'language', 'dc.language', 'inlanguage'),
    data.language,
  ];
  for (const claim of claims) {
    const tag =
      claim
        ?.trim()
        .split(/[,;\s]/)[0]
        ?.replace(/_/g, '-') ?? '';
    try {
      const [canonical] = Intl.getCanonicalLocales(tag);
      if (canonical && canonical !== 'und') return canonical;
    } catch {
      // "english" and the like: ask the next claim.
    }
  }
  return 'und';
};

/** What the page declares, else what its language is written in. */
export const directionOf = ({ direction }: Snapshot, language: string): 'ltr' | 'rtl' => {
  if (direction === 'rtl' || direction === 'ltr') return direction;
  return /^(?:ar|he|fa|ur|ps|ckb|sd|ug|yi|dv)\b/.test(language) ? 'rtl' : 'ltr';
};
