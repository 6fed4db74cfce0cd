import { type Role, roles } from '../../model.ts';
import { labelKey } from './label-key.ts';
import { lexicon, type Wordings } from './lexicon.ts';

export interface KnownLabel {
  role: Role;
  /** Sure enough to count by itself; else it counts only as a box's title or beside another label on the page. */
  sure: boolean;
}

/** Longer texts are sentences, not labels. "Here's what you need to know about the latest" has 45 characters. */
export const longestLabel = 60;

/** True for a text that no label is as long as, even with its decoration and "via …". Nothing else is asked of such a text. */
export const isTooLong = (text: string): boolean => text.length > longestLabel + 20;

/** What a label announces, or nothing if it is none that we know. */
export function knownLabel(text: string): KnownLabel | undefined {
  if (isTooLong(text)) return undefined;
  const key = labelKey(text);
  const known = lexiconIndex().get(key);
  if (known) return known;
  const coined = coinages.find(({ form }) => form.test(key));
  return coined && { role: coined.role, sure: false };
}

/**
 * True for a lead-in that is never a label: what publishers set in bold before a picture, a note, a quotation or an
 * answer. "Photo:", "Editor's note:", "Q:", "She added:", "Ida Holm:".
 */
export const isNoLabel = (text: string): boolean => {
  const key = labelKey(text);
  return (
    neverLabels.has(key) || /(?:^| )(?:said|says|added|adds|asked|wrote|writes|told \S+)$/.test(key) || isName(text)
  );
};

/** Two or three words, each with a capital: "Ida Holm", "Ida van Holm". Of what the lexicon does not know, these answer in interviews. */
const isName = (text: string): boolean =>
  /^\s*\p{Lu}[\p{Ll}\p{Lu}.'’-]+(?: (?:van|von|de|del|di|da|al|bin|\p{Lu}\.?))?(?: \p{Lu}[\p{Ll}\p{Lu}'’-]+){1,2}[\s:：]*$/u.test(
    text,
  ) &&
  !/^\s*(?:The|A|An|Our|My)\s/.test(text) &&
  !knownLabel(text);

/** Labels that publishers make up anew each time but build alike. */
const coinages: { form: RegExp; role: Role }[] = [
  { form: /^why (?:.{1,30} )?matters?$/, role: 'why' }, // Why the ruling matters
  { form: /^what .{1,30}(?: (?:is|are)|'s|'re) saying$/, role: 'voices' }, // What Democrats are saying
  { form: /^what .{1,30} (?:says?|said)$/, role: 'voices' }, // What the company says
  { form: /^what (?:happens|comes) (?:next|now)\b.{0,20}$/, role: 'next' }, // What happens next for the bill
  { form: /^(?:what's|what is) next (?:for|in) .{1,30}$/, role: 'next' }, // What's next for the bank
  { form: /^what (?:we|you) (?:know|need to know) about .{1,30}$/, role: 'latest' }, // What we know about the crash
  { form: /^.{2,30}'s view$/, role: 'analysis' }, // Dana's view
  { form: /^the view from .{2,30}$/, role: 'counterpoint' }, // The view from Lagos
];

/** Ordinary words as well as labels: "But", "Related". They count only beside a sure label. */
const ordinaryWords = new Set([
  'but',
  'yet',
  'update',
  'related',
  'notable',
  'read more',
  'analysis',
  'reaction',
  'details',
  'background',
  'context',
  'perspectives',
  'what else',
  'anything else',
  'in short',
  'the news',
  'the scene',
  'another perspective',
  'a big change',
]);

const neverLabels = new Set(
  `editor's note; editors note; editors' note; correction; clarification; updated; photo; photos; file photo; photo credit; image
   copyright; data; source; sources; note; methodology; disclosure; watch; video; read; see also; share this; contributing; read or
   share this story; full coverage; series; map; graphic; translation; warning; exclusive; breaking; opinion; analysis by; poll;
   verdict; question; answer; q; a; sign up; advertisement; credit; photographer; follow; contact; listen; image; picture; by`
    .split(';')
    .map((word) => word.trim().replace(/\s+/g, ' ')),
);

let index: Map<string, KnownLabel> | undefined;

/** The lexicon by key. Built at first use: the worker starts without paying for it. */
function lexiconIndex(): Map<string, KnownLabel> {
  index ??= new Map(
    roles.flatMap((role) => Object.values(lexicon[role]).flatMap((wordings) => entriesOf(role, wordings))),
  );
  return index;
}

const entriesOf = (role: Role, { proven = '', guessed = '' }: Wordings): [string, KnownLabel][] => [
  ...split(guessed).map((key): [string, KnownLabel] => [key, { role, sure: false }]),
  ...split(proven).map((key): [string, KnownLabel] => [key, { role, sure: !ordinaryWords.has(key) }]),
];

const split = (wordings: string): string[] => wordings.split('; ').filter(Boolean);
