import { fold } from '../../text/fold.ts';
import type { StoryData } from './json-ld.ts';
import { type MetaValues, metaValue } from './meta-values.ts';

/** The outlet, as readers say it: "Courier", not "courier.example" or "https://social.example/courier". */
export const siteOf = (meta: MetaValues, data: StoryData): string | undefined =>
  [metaValue(meta, 'og:site_name'), data.publisher, metaValue(meta, 'application-name', 'publisher', 'dc.publisher')]
    .map((name) => fold(name ?? ''))
    .find((name) => name !== '' && name.length <= 60 && !/^https?:|^@/.test(name));
