import type { Article, Span } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import { keyOf as nameKey } from '../../text/names/name-key.ts';
import type { NameFound } from '../../text/names.ts';
import type { Sentence } from '../sentences.ts';
import { meantBy } from './meant-party.ts';
import { type FactStory, spanIn } from './story.ts';
import { datelineIn } from './where.ts';

/** A place that names a party. */
export interface Mention {
  sentence: Sentence;
  name: NameFound;
  words: string;
}

/** Someone or something of the story, called by its fullest name. */
export interface Party {
  words: string;
  kind: 'person' | 'organisation' | 'name';
  mentions: Mention[];
  /** The letters that stand for it: "NFU". */
  letters?: string;
}

/** Names by the words that make them, a person's later surname counted to the full name, letters to what they stand for. */
export function partiesOf({ article, sentences, names }: FactStory): Map<string, Party> {
  const primary = primaryOf(article.language);
  const partyKey = (words: string) => (inflected.has(primary) ? nameKey(words.split(' '), primary) : keyOf(words));
  const parties = new Map<string, Party>();
  const places = new Set<string>();
  const authors = new Set(article.authors.map((author) => author.toLowerCase()));
  const single: Mention[] = [];
  for (const sentence of sentences) {
    const dateline = datelineIn(sentence);
    for (const name of names.get(sentence.index) ?? []) {
      if (dateline && name.start < dateline.end) continue;
      const words = sentence.text.slice(name.start, name.end);
      const mention = { sentence, name, words };
      if (name.kind === 'place') places.add(partyKey(words));
      // Whoever signs is not told of, unless by title: "Dr. Mara Lindt is joined by …".
      else if (authors.has(words.toLowerCase()) && !name.title) continue;
      else if (isOneWord(words)) single.push(mention);
      else {
        const party = parties.get(partyKey(words));
        if (!party) parties.set(partyKey(words), { words, kind: name.kind, mentions: [mention] });
        else {
          party.mentions.push(mention);
          // One mention that tells what it is speaks for all.
          if (party.kind === 'name') party.kind = name.kind;
          // The name as lists have it is the shortest of its cases.
          if (inflected.has(primary) ? words.length < party.words.length : words.length > party.words.length)
            party.words = words;
        }
      }
    }
  }
  mergeTails(parties);
  const bySurname = new Map<string, Party[]>();
  const byFirst = new Map<string, Party[]>();
  for (const party of parties.values()) {
    if (party.kind === 'organisation') continue;
    addTo(bySurname, partyKey(surnameOf(party.words)), party);
    if (party.kind === 'person') addTo(byFirst, partyKey(party.words.split(' ')[0] ?? ''), party);
  }
  for (const mention of single) {
    const key = partyKey(mention.words);
    const namesakes = bySurname.get(key) ?? (owning.has(primary) ? bySurname.get(bareOf(key) ?? `${key}s`) : undefined);
    const full = namesakes && meantBy(mention, namesakes);
    const first = !namesakes && mention.name.kind !== 'organisation' && meantBy(mention, byFirst.get(key) ?? []);
    // A surname that two share, and nothing tells whose it is.
    if (namesakes && !full) continue;
    const known = full || first || parties.get(key);
    if (known) known.mentions.push(mention);
    else
      parties.set(key, {
        words: mention.words,
        kind: mention.name.kind === 'organisation' ? 'organisation' : 'name',
        mentions: [mention],
      });
    // "Feng Zhang" and later "Zhang": only people are called by the last word of their name.
    if (
      full?.kind === 'name' &&
      !isOneWord(full.words) &&
      full.words.split(' ').length < 4 &&
      !places.has(partyKey(full.words))
    )
      full.kind = 'person';
  }
  for (const [key, party] of parties) if (party.kind === 'name' && places.has(key)) parties.delete(key);
  mergeLetters(parties);
  return parties;
}

/** Languages whose names have cases: "Lind", "Linda", "Lindowi". */
const inflected = new Set(['pl', 'ru']);

/** Languages in which a name that owns something ends in "s": "Linds båt". */
const owning = new Set(['de', 'sv', 'nb', 'da']);
const bareOf = (key: string): string | undefined => (key.endsWith('s') ? key.slice(0, -1) : undefined);

function addTo(map: Map<string, Party[]>, key: string, party: Party): void {
  const known = map.get(key);
  if (known) known.push(party);
  else map.set(key, [party]);
}

/** "NFU" is the "Northern Ferry Union". */
function mergeLetters(parties: Map<string, Party>): void {
  const byLetters = new Map<string, Party>();
  for (const party of parties.values())
    if (party.kind === 'organisation' && !isOneWord(party.words)) byLetters.set(lettersOf(party.words), party);
  for (const [key, party] of parties) {
    const whole = isOneWord(party.words) && party.kind !== 'person' ? byLetters.get(party.words) : undefined;
    if (!whole || party.words.length < 2) continue;
    whole.mentions.push(...party.mentions);
    whole.letters = party.words;
    parties.delete(key);
  }
}

const lettersOf = (words: string): string =>
  words
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** Whether it is the outlet's own name, or that of its address: "the Courier" of courier.example. */
export function isOutlet(words: string, { site, canonicalUrl }: Article): boolean {
  const own = squashed(words);
  const labels = new URL(canonicalUrl).hostname.split('.').slice(0, -1);
  return own !== '' && (own === squashed(site ?? '') || labels.includes(own));
}

const squashed = (words: string): string => keyOf(words).replace(/[^\p{L}\p{N}]/gu, '');

/** "Okoro Lind" is "Ada Okoro Lind", "Ada Lind" is "Ada R. Lind". */
function mergeTails(parties: Map<string, Party>): void {
  const byTail = new Map<string, Party>();
  for (const party of parties.values()) {
    const words = keyOf(party.words).split(' ');
    if (party.kind !== 'person') continue;
    for (let at = 1; at < words.length - 1; at++) byTail.set(words.slice(at).join(' '), party);
    if (words.length === 3 && /^\p{L}\.?$/u.test(words[1] ?? '')) byTail.set(`${words[0]} ${words[2]}`, party);
  }
  for (const [key, party] of parties) {
    const whole = byTail.get(key);
    if (!whole || whole === party) continue;
    whole.mentions.push(...party.mentions);
    parties.delete(key);
  }
}

/** Where the story calls a party by its fullest name. */
export function fullest({ words, mentions }: Party): Span {
  const best = mentions.find((mention) => mention.words === words) ?? mentions[0];
  if (!best) throw new Error('A party that is nowhere named');
  return spanIn(best.sentence, best.name);
}

export const keyOf = (words: string): string => words.toLowerCase().replace(/^the /, '');
export const lastOf = (words: string): string => words.split(' ').at(-1) ?? words;
/** The last word of a name, or the first one of "Han Mi-ryo". */
export const surnameOf = (words: string): string =>
  /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u.exec(words)?.[1] ?? lastOf(words);
export const isOneWord = (words: string): boolean => !words.includes(' ');
