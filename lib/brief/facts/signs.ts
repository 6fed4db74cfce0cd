import type { FactKind } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';
import type { Candidate } from './candidate.ts';
import type { FactStory } from './story.ts';

const kinds: FactKind[] = ['what', 'who', 'number', 'when', 'where', 'quote'];

/** What a fact is judged by, in the order in which `signsOf` answers: its sentence, then its kind, then its own words. */
export const signNames = [
  'weight',
  'early',
  'first',
  'share of the story read',
  'news',
  'headline',
  'standfirst or digest',
  'item',
  'set apart',
  'length',
  'length of the story',
  'words of the subject',
  'rare words of the headline',
  'opens its block',
  'quotation marks',
  'names',
  'figures',
  'blocks before',
  'lead-in',
  ...kinds.map((kind) => `${kind}: any`),
  ...kinds.map((kind) => `${kind}: score`),
  ...kinds.map((kind) => `${kind}: words of the headline`),
  ...kinds.map((kind) => `${kind}: early`),
  'number: no unit',
  'number: money or percent',
  'number: below ten',
  'number: says of what',
  'who: mentions',
  'who: title',
  'when: a day',
  'when: no date',
  'quote: speaker',
  'how late in its sentence',
] as const;

/** Tells the signs of a story's candidates. What a sentence shows is read once for all its facts. */
export function signsIn(story: FactStory): (candidate: Candidate) => number[] {
  const about = sentenceSigns(story);
  return ({ fact, score, from }) => {
    const { shared, weight, order, length, start, text } = about(from);
    const words = contentWords(text.slice(fact.at.start - start, fact.at.end - start));
    const headlined = words.filter(({ key }) => story.headline.has(key)).length / Math.max(1, words.length);
    const of = (value: number) => kinds.map((kind) => (kind === fact.kind ? value : 0));
    const number = fact.kind === 'number' ? fact : undefined;
    const when = fact.kind === 'when' ? fact : undefined;
    const who = fact.kind === 'who' ? fact : undefined;
    return [
      ...shared,
      ...of(1),
      // What a finder adds to its sentence's weight; the finder of statements adds nothing that counts here.
      ...of(fact.kind === 'what' ? 0 : score - weight),
      ...of(headlined),
      ...of(Math.exp(-order / 8)),
      +(number !== undefined && number.unit === undefined),
      +/^(?:[A-Z]{3}|%)$/.test(number?.unit ?? ''),
      +(number !== undefined && Math.abs(number.value) < 10),
      +(number?.of !== undefined),
      Math.min(who?.mentions.length ?? 0, 6) / 6,
      +(who?.title !== undefined),
      +(when?.date?.length === 10),
      +(when !== undefined && when.date === undefined),
      +(fact.kind === 'quote' && fact.speaker !== undefined),
      (fact.at.start - start) / Math.max(1, length),
    ];
  };
}

interface SentenceSigns {
  shared: number[];
  weight: number;
  order: number;
  length: number;
  start: number;
  text: string;
}

function sentenceSigns({ sentences, weights, headline, news, names }: FactStory): (from: number) => SentenceSigns {
  const keys = sentences.map(({ text }) => new Set(contentWords(text).map(({ key }) => key)));
  // In how many sentences a word stands.
  const spread = new Map<string, number>();
  for (const said of keys) for (const key of said) spread.set(key, (spread.get(key) ?? 0) + 1);
  const rarity = (key: string) => Math.log((sentences.length + 1) / (spread.get(key) ?? 1));
  const headlineRarity = [...headline].reduce((sum, key) => sum + rarity(key), 0);
  const place = new Map(sentences.map(({ index }, order) => [index, order]));
  const blocks = new Map<string, number>();
  for (const { block } of sentences) if (!blocks.has(block.id)) blocks.set(block.id, blocks.size);
  const known = new Map<number, SentenceSigns>();
  return (from) => {
    const seen = known.get(from);
    if (seen) return seen;
    const order = place.get(from) ?? 0;
    const sentence = sentences[order];
    if (!sentence) throw new Error(`No sentence ${from} among those that may carry a fact`);
    const { text, block, span } = sentence;
    const said = [...(keys[order] ?? [])];
    const weight = weights.get(from) ?? 0;
    const shared = said.filter((key) => headline.has(key)).reduce((sum, key) => sum + rarity(key), 0);
    const signs: SentenceSigns = {
      shared: [
        weight,
        Math.exp(-order / 20),
        Math.exp(-order / 5),
        order / Math.max(1, sentences.length),
        +news.has(from),
        +(block.kind === 'headline'),
        +(block.kind === 'standfirst' || block.kind === 'digest'),
        +(block.kind === 'item'),
        +(block.kind === 'quote'),
        Math.min(text.length, 300) / 200,
        Math.log(sentences.length) / 5,
        said.filter((key) => (spread.get(key) ?? 0) >= 3).length / Math.max(1, said.length),
        headlineRarity ? shared / headlineRarity : 0,
        +(span.start === 0 || (block.leadIn !== undefined && span.start < block.leadIn.end + 4)),
        +/["“”„«»「]/.test(text),
        names.get(from)?.length ?? 0,
        (text.match(/\d[\d.,]*/g) ?? []).length,
        Math.log1p(blocks.get(block.id) ?? 0),
        +(block.leadIn !== undefined),
      ],
      weight,
      order,
      length: text.length,
      start: span.start,
      text,
    };
    known.set(from, signs);
    return signs;
  };
}
