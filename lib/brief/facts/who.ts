import type { Fact } from '../../model.ts';
import type { NameFound } from '../../text/names.ts';
import type { Sentence } from '../sentences.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { type MentionFinder, mentionFinder } from './mentions.ts';
import { type FactStory, spanIn } from './story.ts';
import { datelineIn } from './where.ts';

/** Who the story is about: people by their full name, with what they are; then whom else the headline or the news names. */
export const whoFacts: FactFinder = (story) => {
  const mentionsOf = mentionFinder(story.sentences);
  return [...partiesOf(story).values()].flatMap((party) => factOf(party, story, mentionsOf) ?? []);
};

interface Mention {
  sentence: Sentence;
  name: NameFound;
  words: string;
}

interface Party {
  words: string;
  kind: 'person' | 'organisation' | 'name';
  mentions: Mention[];
}

/** Names by the words that make them, a person's later surname counted to the full name. */
function partiesOf({ article, sentences, names }: FactStory): Map<string, Party> {
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
    if (party.kind !== 'organisation') bySurname.set(keyOf(lastOf(party.words)), party);
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

function factOf(party: Party, story: FactStory, mentionsOf: MentionFinder): Candidate | undefined {
  const { weights, news, article } = story;
  const full = party.mentions.filter(
    ({ words }) => words.length >= party.words.length || keyOf(words) === keyOf(party.words),
  );
  const weightOf = ({ sentence }: Mention) =>
    (weights.get(sentence.index) ?? 0) - (sentence.block.kind === 'headline' ? 0.5 : 0);
  const best = full.reduce<Mention | undefined>(
    (top, mention) => (!top || weightOf(mention) > weightOf(top) ? mention : top),
    undefined,
  );
  if (!best) return undefined;
  const mentions = mentionsOf(formsOf(party));
  const titled = party.mentions.find(({ name }) => name.title);
  const headlined = mentions.some(({ block }) => block === story.sentences[0]?.span.block);
  const inNews = party.mentions.some(({ sentence }) => news.has(sentence.index));
  const person = party.kind === 'person';
  const sure = Math.max(
    ...party.mentions.map(({ name }) => (name.kind === party.kind ? name.confidence : 0)),
    best.name.confidence,
  );
  const organised = party.kind === 'organisation' && sure > 0.8 && !isOneWord(party.words);
  // A word in capitals that is neither person nor organisation must earn its place.
  if (!person && !organised && !headlined && !(inNews && mentions.length > 1) && mentions.length < 3) return undefined;
  if (party.kind === 'name' && mentions.length < 2) return undefined;
  const weight = Math.max(0, weights.get(best.sentence.index) ?? 0);
  const score =
    0.8 * weight +
    (headlined ? 0.3 : 0) +
    (inNews ? 0.15 : 0) +
    0.05 * Math.min(mentions.length, 6) +
    (person ? 0.15 : party.kind === 'name' ? -0.1 : 0) +
    (titled ? 0.1 : 0);
  const fact: Fact = {
    kind: 'who',
    at: spanIn(best.sentence, best.name),
    sentence: best.sentence.span,
    mentions,
    confidence: rounded(sure * 0.8 + 0.03 * Math.min(mentions.length, 5)),
    ...(titled?.name.title ? { title: spanIn(titled.sentence, titled.name.title) } : {}),
  };
  return article.title === party.words ? undefined : { fact, score, from: best.sentence.index };
}

/** The full name, and for a person the surname alone. */
const formsOf = ({ words, kind }: Party): string[] =>
  kind === 'person' && !isOneWord(words) && lastOf(words).length > 2 ? [words, lastOf(words)] : [words];

const keyOf = (words: string): string => words.toLowerCase().replace(/^the /, '');
const lastOf = (words: string): string => words.split(' ').at(-1) ?? words;
const isOneWord = (words: string): boolean => !words.includes(' ');
