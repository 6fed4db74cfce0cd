import { fold } from '../../text/fold.ts';
import type { StoryData } from './json-ld.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import { wordsOf } from './title.ts';

/**
 * The outlet, as readers say it: "Courier", not "courier.example", "Courier GmbH" or "https://social.example/courier".
 * Where it is declared as an address or not at all, a piece of the page's title may spell it.
 */
export const siteOf = (meta: MetaValues, data: StoryData, title = '', host = ''): string | undefined => {
  const name = [
    metaValue(meta, 'og:site_name'),
    data.publisher,
    metaValue(meta, 'application-name', 'apple-mobile-web-app-title'),
    metaValue(meta, 'publisher', 'dc.publisher'),
  ]
    .map((claim) => bare(fold(claim ?? '')))
    .find((claim) => claim !== '' && claim.length <= 60 && !/^https?:|^@/.test(claim));
  if (name && !address.test(name)) return name;
  const spelled = [title, metaValue(meta, 'og:title') ?? '']
    .flatMap((claim) => fold(claim).split(divider))
    .find((piece) => !address.test(piece) && isLabelOf(piece, host));
  return spelled ?? name?.replace(/^www\.|\/$/g, '');
};

const divider = /\s[|–—\-·:»]\s|\s?[|｜]\s?/;
const address = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/?$/u;

/** Without what a firm or a slogan adds: "Courier GmbH", "Courier - News from the valley". */
const bare = (name: string): string =>
  name
    .replace(/\s[|–—-]\s.*$/, '')
    .replace(/,? (?:Sp\. z|GmbH|Ltd|Limited|Inc|LLC|S\.A\.|S\.L\.|B\.V\.|S\.p\.A).*$/, '')
    .trim();

/** "Le Courier" and "The Courier" are spelled by "lecourier.example" and "courier.example". */
const isLabelOf = (piece: string, host: string): boolean => {
  const letters = wordsOf(piece).join('');
  const labels = host.split('.').slice(0, -1);
  return (
    letters.length > 2 &&
    labels.some((label) => [letters, letters.replace(/^the/, '')].includes(label.replace(/-/g, '')))
  );
};
