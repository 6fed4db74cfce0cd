import type { MessageKey, Words } from '../../lib/words.ts';
import { listProblemWords } from '../stories-doings.ts';
import type { ImportReport, Unreadable } from '../transfer-doings.ts';

/** Why a file cannot be read, and what to do about it. */
export const unreadableWords = {
  'file-gone': 'filesCannotGone',
  empty: 'filesCannotEmpty',
  unknown: 'filesCannotUnknown',
  'not-json': 'filesCannotJson',
  'too-deep': 'filesCannotDeep',
  newer: 'filesCannotNewer',
  encrypted: 'filesCannotEncrypted',
  damaged: 'filesCannotDamaged',
  'unknown-compression': 'filesCannotCompression',
  'zip-cut-short': 'filesCannotCutShort',
  'zip-damaged': 'filesCannotZip',
  'zip-too-large': 'filesCannotZipLarge',
  'zip-bomb': 'filesCannotBomb',
} as const satisfies Record<Unreadable, MessageKey>;

/** Why an import ended early, and how to go on. */
export const stoppedWords = {
  cancelled: 'filesStoppedByReader',
  'file-gone': 'filesStoppedGone',
  'disk-full': 'filesStoppedFull',
  'newer-version': 'filesStoppedNewer',
  unavailable: 'filesStoppedUnavailable',
} as const satisfies Record<NonNullable<ImportReport['stopped']>, MessageKey>;

/** Why an entry was left out, as lib/transfer names it. */
export const skipWords: Partial<Record<string, MessageKey>> = {
  'no-address': 'skip_no_address',
  'not-web-address': 'skip_not_web_address',
  'bad-address': 'skip_bad_address',
  'address-too-long': 'skip_address_too_long',
  'not-a-link': 'skip_not_a_link',
  'feed-entry': 'skip_feed_entry',
  'wrong-shape': 'skip_wrong_shape',
  'span-outside': 'skip_span_outside',
  newer: 'skip_newer',
  'not-json': 'skip_not_json',
  'too-large': 'skip_too_large',
  'too-deep': 'skip_too_deep',
  'open-quote': 'skip_open_quote',
  'cut-short': 'skip_cut_short',
  'not-a-list': 'skip_not_a_list',
  encrypted: 'skip_encrypted',
  damaged: 'skip_damaged',
  'unknown-compression': 'skip_unknown_compression',
};

/** What is the matter with the list, and what next, in two sentences; `broken` is our mistake or the browser's refusal. */
export function problemInWords(words: Words, problem: keyof typeof listProblemWords | 'broken'): string {
  const { what, next } =
    problem === 'broken'
      ? { what: 'storiesFailed' as const, next: 'storiesFailedNext' as const }
      : listProblemWords[problem];
  return `${words(what)} ${words(next)}`;
}
