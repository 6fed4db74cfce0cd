import type { Range, Source, Sourcing, Span } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import type { NameFound } from '../../text/names.ts';
import { isUnsaid } from '../../text/quotes/is-unsaid.ts';
import { fullest, type Party, partiesOf } from '../facts/parties.ts';
import { type FactStory, spanIn } from '../facts/story.ts';
import type { Sentence } from '../sentences.ts';
import { clauseOf } from './clause.ts';
import { addSentence, bare, type Gathered, knownAs } from './gathered.ts';
import { isAside, namedSourcesIn } from './named.ts';
import { classOf } from './noun-class.ts';
import { type NounSource, nounSourcesIn } from './nouns.ts';
import { organisationsIn } from './organisations.ts';
import { sourceWordsOf, type Vocabulary } from './words.ts';

/** What is longer is no sentence, and nobody speaks in it. */
const longest = 1200;

/**
 * What the story says it rests on: people it quotes or cites by name, organisations, people it does not name, and documents.
 * Only what something is attributed to counts: officials who open a bridge are no source. Nothing where there is none.
 */
export function sourcingOf(story: FactStory): Sourcing | undefined {
  const { article, sentences, names, quotes } = story;
  const primary = primaryOf(article.language);
  const words = sourceWordsOf(primary);
  const parties = partyByName(story);
  const people = new Map<Party, Source>();
  const organisations = organisationsIn(article);
  const unnamed: Gathered[] = [];
  const documents: Gathered[] = [];
  for (const [order, sentence] of sentences.entries()) {
    const named = names.get(sentence.index) ?? [];
    organisations.mentions(
      named.map((name) => parties.get(name)),
      order,
    );
    if (sentence.block.kind === 'headline' || sentence.text.length > longest) continue;
    const clause = words && clauseOf(sentence.text, quotes[order] ?? [], words, primary);
    const quoting = speakersIn(story, order).filter(
      (name) => !(clause && named.includes(name) && isAside(clause, name)),
    );
    const citing = clause ? namedSourcesIn(clause, named, primary) : [];
    const speakers = [...quoting, ...citing].flatMap((name) => parties.get(name) ?? []);
    for (const party of speakers) {
      if (party.kind === 'organisation' || isCalledInstitution(party, words)) organisations.addNamed(party, sentence);
      else if (isPerson(party)) added(people, party, sentence.span);
    }
    const told = clause ? nounSourcesIn(clause, named) : [];
    const by = speakers[0] ?? told.find(({ kind }) => kind === 'organisation')?.noun;
    for (const source of told) {
      const owner =
        typeof source.speaksFor === 'object' ? parties.get(source.speaksFor) : organisations.meantBy(source, order);
      if (source.kind === 'document') gather(documents, source, sentence, source.definite ? undefined : by);
      else if (source.kind === 'organisation' && owner) organisations.addNamed(owner, sentence);
      else if (source.kind === 'organisation' && !source.speaksFor) organisations.addNoun(source, sentence);
      else if (!isOldNews(source, unnamed)) gather(unnamed, source, sentence);
    }
  }
  const sourcing: Sourcing = {
    people: [...people.values()],
    organisations: organisations.found(),
    unnamed: unnamed.map(bare),
    documents: documents.map(bare),
  };
  return Object.values(sourcing).some((list) => list.length > 0) ? sourcing : undefined;
}

/** The names of those whom a sentence quotes, also where another sentence names them. */
function speakersIn({ sentences, names, quotes }: FactStory, order: number): NameFound[] {
  const text = sentences[order]?.text ?? '';
  return (quotes[order] ?? []).flatMap(({ speaker, start, end }) => {
    if (!speaker || isUnsaid(text.slice(0, start)) || isTitleOfWork(text.slice(start, end))) return [];
    const name = names.get(sentences[speaker.sentence]?.index ?? -1)?.find(isAt(speaker));
    // What a company said is told in the same sentence; further off it may only stand beside the one who spoke.
    return name && (name.kind !== 'organisation' || speaker.sentence === order) ? [name] : [];
  });
}

/** “The Long Way Home”: every long word has its capital. German nouns have theirs, but its verbs do not. */
const isTitleOfWork = (words: string): boolean => {
  const long = words.split(' ').filter((word) => /^\p{L}{4}/u.test(word));
  return (
    long.length > 0 &&
    words.length < 60 &&
    long.length > 1 === words.includes(' ') &&
    long.every((word) => /^\p{Lu}/u.test(word))
  );
};

/** "The experts" of whom the story told something else before, maybe by name. */
const isOldNews = ({ definite, marked, noun, modifiers }: NounSource, known: Gathered[]): boolean =>
  definite && !marked && !knownAs(known, noun, modifiers);

/** The story's parties, each by every name that means it. */
function partyByName(story: FactStory): Map<NameFound, Party> {
  const byName = new Map<NameFound, Party>();
  for (const party of partiesOf(story).values()) for (const { name } of party.mentions) byName.set(name, party);
  return byName;
}

const isAt =
  (range: Range) =>
  ({ start, end }: Range): boolean =>
    start === range.start && end === range.end;

/** "Riksorganisationen Lind", whatever else its words may look like. */
const isCalledInstitution = ({ words: called }: Party, words: Vocabulary | undefined): boolean =>
  words !== undefined &&
  called.includes(' ') &&
  called
    .toLowerCase()
    .split(' ')
    .some((word) => classOf(word, words) === 'institution');

/** Where the words themselves say so: that only its last word is told again may also be true of an office. */
const isPerson = ({ kind, mentions }: Party): boolean =>
  kind === 'person' && mentions.some(({ name }) => name.kind === 'person');

function added(people: Map<Party, Source>, party: Party, sentence: Span): void {
  const known = people.get(party);
  if (known) addSentence(known, sentence);
  else people.set(party, { at: fullest(party), sentences: [sentence] });
}

function gather(list: Gathered[], { noun, modifiers, at }: NounSource, sentence: Sentence, by?: Party | string): void {
  const known = knownAs(list, noun, modifiers, by);
  if (known) addSentence(known, sentence.span);
  else list.push({ at: spanIn(sentence, at), sentences: [sentence.span], noun, modifiers, ...(by ? { by } : {}) });
}
