import { fold } from '../text/fold.ts';
import { longestHeadline } from './headline.ts';
import { type Authorship, authorsOf } from './metadata/byline.ts';
import { type DateClaims, dateClaims } from './metadata/dates.ts';
import { metaValue } from './metadata/meta-values.ts';
import type { PageSeen } from './page-seen.ts';

/** What stands above a story, as the page has it; its dates are still in the page's words. */
interface Head extends Authorship {
  title: string;
  /** Empty where the page has none. */
  description: string;
  dates: DateClaims;
}

// What is longer is the story, or an attack.
const longestDescription = 2000;

export const headOf = ({ snapshot, meta, data, site, leaves, core, claims, headline }: PageSeen): Head => {
  const start = core?.start ?? headline?.at ?? 0;
  const end = core?.end ?? start;
  const from = Math.min(headline?.at ?? start, start);
  const near = leaves
    .slice(Math.max(0, from - 6), Math.max(from, start) + 8)
    .concat(leaves.slice(Math.max(end - 1, start + 9), end + 4));
  return {
    title: headline?.text ?? claims[0] ?? snapshot.title.slice(0, longestHeadline).toWellFormed(),
    description: fold(
      (data.description ?? metaValue(meta, 'og:description', 'description', 'twitter:description') ?? '').slice(
        0,
        longestDescription,
      ),
    ),
    ...authorsOf(snapshot, meta, data, near, site),
    dates: dateClaims(snapshot, meta, data, near),
  };
};
