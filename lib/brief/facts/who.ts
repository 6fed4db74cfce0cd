import type { Fact } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import { isKnownPlace, isOrigin } from '../../text/names/known.ts';
import { acts } from './acts.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { type MentionFinder, mentionFinder } from './mentions.ts';
import { isOneWord, isOutlet, keyOf, type Mention, type Party, partiesOf, surnameOf } from './parties.ts';
import { type FactStory, spanIn } from './story.ts';

/** Who the story is about: people by their full name, with what they are; then whom else the headline or the news names. */
export const whoFacts: FactFinder = (story) => {
  const mentionsOf = mentionFinder(story.sentences);
  return [...partiesOf(story).values()].flatMap((party) => factOf(party, story, mentionsOf) ?? []);
};

function factOf(party: Party, story: FactStory, mentionsOf: MentionFinder): Candidate | undefined {
  const { weights, news, article } = story;
  const primary = primaryOf(article.language);
  if (party.words.split(' ').every(isOrigin)) return undefined;
  const full = party.mentions.filter(({ words }) => keyOf(words) === keyOf(party.words));
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
  // The outlet names itself in its stories; it is of the story where the headline says so.
  if (!headlined && isOutlet(party.words, article)) return undefined;
  const inNews = party.mentions.some(({ sentence }) => news.has(sentence.index));
  const person = party.kind === 'person';
  const sure = Math.max(
    ...party.mentions.map(({ name }) => (name.kind === party.kind ? name.confidence : 0)),
    best.name.confidence,
  );
  const organised = party.kind === 'organisation' && sure > 0.8 && !isOneWord(party.words);
  // A word in capitals that is neither person nor organisation must earn its place.
  if (!person && !organised && !headlined && !(inNews && mentions.length > 1) && mentions.length < 3) return undefined;
  if (party.kind === 'name' && (mentions.length < 2 || !isParty(party, primary))) return undefined;
  if (!person && sure < 0.8 && isKnownPlace(party.words, primary)) return undefined;
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

/** Whether something of what a name does shows that it is nobody's place, work or thing. German writes every noun like a name. */
function isParty({ words, mentions }: Party, primary: string): boolean {
  const shown = mentions.filter((mention) => mention.name.confidence >= spoken || acts(mention)).length;
  return shown >= (primary === 'de' && isOneWord(words) ? 2 : 1);
}

/** How sure names are of what speaks. */
const spoken = 0.5;

/** The full name, and for a person the surname alone. */
const formsOf = ({ words, kind, letters }: Party): string[] => [
  words,
  ...(kind === 'person' && !isOneWord(words) && surnameOf(words).length > 2 ? [surnameOf(words)] : []),
  ...(letters ? [letters] : []),
];
