import type { MessageKey, Words } from '../../lib/words.ts';

/** Programs and services, by their own names. */
const brands: Partial<Record<string, string>> = {
  pocket: 'Pocket',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  'readwise-reader': 'Readwise Reader',
  raindrop: 'Raindrop.io',
  wallabag: 'wallabag',
  karakeep: 'Karakeep',
  linkwarden: 'Linkwarden',
  pinboard: 'Pinboard',
  matter: 'Matter',
  mymind: 'mymind',
  onetab: 'OneTab',
};

const kinds: Partial<Record<string, MessageKey>> = {
  nutgraf: 'filesFromOurs',
  chrome: 'filesFromChrome',
  bookmarks: 'filesFromBookmarks',
  links: 'filesFromLinks',
  csv: 'filesFromTable',
};

/** Where a list comes from, in words; a format that has no name here is some program's JSON. */
export function formatInWords(words: Words, format: string): string {
  const brand = brands[format];
  return brand === undefined ? words(kinds[format] ?? 'filesFromJson') : words('filesFrom', brand);
}
