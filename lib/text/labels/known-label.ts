import { type Role, roles } from '../../model.ts';
import { coinedRole } from './coined.ts';
import { labelKey } from './label-key.ts';
import { lexicon, type Wordings } from './lexicon.ts';

export interface KnownLabel {
  role: Role;
  /** Sure enough to count by itself; else it counts only as a box's title or beside another label on the page. */
  sure: boolean;
  /** Not in the lexicon, but worded as publishers word labels: an ordinary heading may be, too. */
  coined?: true;
}

/** Longer texts are sentences, not labels. "Here's what you need to know about the latest" has 45 characters. */
export const longestLabel = 60;

/** True for a text that no label is as long as, even with its decoration and "via …". Nothing else is asked of such a text. */
export const isTooLong = (text: string): boolean => text.length > longestLabel + 20;

/** What a label announces, or nothing if it is none that we know. Without a language, only the lexicon is asked. */
export function knownLabel(text: string, language?: string): KnownLabel | undefined {
  if (isTooLong(text)) return undefined;
  const key = labelKey(text);
  const known = lexiconIndex().get(key);
  if (known) return known;
  const role = language && key.length <= longestLabel ? coinedRole(key, language) : undefined;
  return role && { role, sure: false, coined: true };
}

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

let index: Map<string, KnownLabel> | undefined;

/** The lexicon by key: what is proven in one language is no guess in another. Built at first use: the worker starts without paying for it. */
function lexiconIndex(): Map<string, KnownLabel> {
  index ??= new Map([...entries('guessed'), ...entries('proven')]);
  return index;
}

const entries = (standing: keyof Wordings): [string, KnownLabel][] =>
  roles.flatMap((role) =>
    Object.values(lexicon[role]).flatMap((wordings) =>
      (wordings[standing] ?? '')
        .split('; ')
        .filter(Boolean)
        .map((key): [string, KnownLabel] => [key, { role, sure: standing === 'proven' && !ordinaryWords.has(key) }]),
    ),
  );
