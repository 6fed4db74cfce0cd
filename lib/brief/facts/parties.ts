import type { Span } from '../../model.ts';
import type { NameFound } from '../../text/names.ts';
import type { Sentence } from '../sentences.ts';
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
}

/** Names by the words that make them, a person's later surname counted to the full name. */
export function partiesOf({ article, sentences, names }: FactStory): Map<string, Party> {
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
      if (name.kind === 'place') places.add(keyOf(words));
      else if (authors.has(words.toLowerCase())) continue;
      else if (isOneWord(words)) single.push(mention);
      else {
        const party = parties.get(keyOf(words));
        if (!party) parties.set(keyOf(words), { words, kind: name.kind, mentions: [mention] });
        else {
          party.mentions.push(mention);
          // One mention that tells what it is speaks for all.
          if (party.kind === 'name') party.kind = name.kind;
          if (words.length > party.words.length) party.words = words;
        }
      }
    }
  }
  mergeTails(parties);
  const bySurname = new Map<string, Party>();
  for (const party of parties.values()) {
    if (party.kind !== 'organisation') bySurname.set(keyOf(surnameOf(party.words)), party);
  }
  for (const mention of single) {
    const key = keyOf(mention.words);
    const full = bySurname.get(key);
    const known = full ?? parties.get(key);
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
      !places.has(keyOf(full.words))
    )
      full.kind = 'person';
  }
  for (const [key, party] of parties) if (party.kind === 'name' && places.has(key)) parties.delete(key);
  return parties;
}

/** "Okoro Lind" is "Ada Okoro Lind". */
function mergeTails(parties: Map<string, Party>): void {
  const byTail = new Map<string, Party>();
  for (const party of parties.values()) {
    const words = keyOf(party.words).split(' ');
    if (party.kind === 'person')
      for (let at = 1; at < words.length - 1; at++) byTail.set(words.slice(at).join(' '), party);
  }
  for (const [key, party] of parties) {
    const whole = byTail.get(key);
    if (!whole || whole === party) continue;
    whole.mentions.push(...party.mentions);
    parties.delete(key);
  }
}

/** Where the story calls a party by its fullest name. */
export function fullest({ mentions }: Party): Span {
  const [first, ...others] = mentions;
  if (!first) throw new Error('A party that is nowhere named');
  const most = others.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best), first);
  return spanIn(most.sentence, most.name);
}

export const keyOf = (words: string): string => words.toLowerCase().replace(/^the /, '');
export const lastOf = (words: string): string => words.split(' ').at(-1) ?? words;
/** The last word of a name, or the first one of "Han Mi-ryo". */
export const surnameOf = (words: string): string =>
  /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u.exec(words)?.[1] ?? lastOf(words);
export const isOneWord = (words: string): boolean => !words.includes(' ');
