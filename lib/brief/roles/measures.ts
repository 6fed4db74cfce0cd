import { primaryOf } from '../../text/language.ts';
import { recentDay } from './cues/recent-day.ts';
import type { SeenSentence, SeenStory } from './seen.ts';

/** A number that judges beside the cues; on its own it is no reason to show. */
type Measure = (sentence: SeenSentence, story: SeenStory) => number;

/** Of a sentence itself: where it stands. */
export const places: Record<string, Measure> = {
  'place-share': ({ order }, { sentences }) => order / Math.max(1, sentences.length - 1),
  'place-from-top': ({ order }) => Math.min(10, order) / 10,
  'place-from-end': ({ order }, { sentences }) => Math.log1p(sentences.length - 1 - order),
  'paragraph-share': ({ paragraph }, { paragraphs }) => paragraph / paragraphs,
};

/** Of a sentence and of those beside it: what it holds. */
export const measures: Record<string, Measure> = {
  characters: ({ text }) => text.length / 300,
  'word-count': ({ words }) => words.length / 40,
  'quote-count': ({ quotes }) => quotes.length,
  'quoted-share': quotedShare,
  'has-speaker': ({ quotes }) => Number(quotes.some(({ speaker }) => speaker)),
  'is-quote-block': ({ block }) => Number(block.kind === 'quote'),
  'headline-share': ({ ofHeadline }) => ofHeadline,
  'headline-share-of-most': ({ ofHeadline }, { mostOfHeadline }) => ofHeadline / Math.max(0.01, mostOfHeadline),
  'standfirst-share': ({ keys }, { standfirstKeys }) => shared(standfirstKeys, keys),
  'fresh-share': ({ fresh }) => fresh,
  'shared-with-before': ({ keys, order }, { sentences }) => shared(keys, sentences[order - 1]?.keys),
  'shared-with-first': ({ keys }, { sentences }) => shared(keys, sentences[0]?.keys),
  commonness: ({ keys }, { commonness }) =>
    [...keys].reduce((sum, key) => sum + Math.min(5, (commonness.get(key) ?? 1) - 1), 0) / Math.max(1, keys.size),
  opens: ({ opens }) => Number(opens),
  'date-count': ({ dates }) => dates.length,
  'number-count': ({ text }) => countOf(text, /\p{N}+/gu),
  'pause-count': ({ text }) => countOf(text, /[,;:–—]/g),
};

/** Of a whole story. */
export const storyMeasures: Record<string, (story: SeenStory) => number> = {
  'story-length': ({ sentences }) => Math.log(sentences.length),
  'story-quoted-share': ({ sentences }) => mean(sentences.map(quotedShare)),
  'story-reports-speech': ({ sentences }) => mean(sentences.map(({ heard }) => Number(heard.has('reports-speech')))),
  'story-dates-on-top': ({ sentences }) => sentences.slice(0, 3).reduce((sum, { dates }) => sum + dates.length, 0),
  'story-recent-day': (story) =>
    Math.max(0, ...story.sentences.slice(0, 3).map((sentence) => recentDay.find(sentence, story)?.weight ?? 0)),
  'story-in-english': ({ article }) => Number(primaryOf(article.language) === 'en'),
};

function quotedShare({ quotes, text }: SeenSentence): number {
  return quotes.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}

/** How many of some words are among others, as a share of the former. */
function shared(keys: Set<string>, others: Set<string> | undefined): number {
  let both = 0;
  for (const key of keys) if (others?.has(key)) both++;
  return both / Math.max(1, keys.size);
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Which cues say in words what a measure says in numbers. */
export const tellers: Record<string, string[]> = {
  'place-share': ['near-top', 'far-down'],
  'place-from-top': ['lead', 'after-lead', 'near-top'],
  'place-from-end': ['closes', 'far-down'],
  'paragraph-share': ['near-top', 'far-down'],
  characters: ['long', 'short'],
  'word-count': ['long', 'short'],
  'quote-count': ['quoted'],
  'quoted-share': ['quoted'],
  'has-speaker': ['names-speaker', 'attribution'],
  'headline-share': ['headline-words', 'most-of-headline'],
  'headline-share-of-most': ['most-of-headline', 'headline-words'],
  'standfirst-share': ['standfirst-words'],
  'shared-with-before': ['leans'],
  commonness: ['central'],
  opens: ['opens-paragraph'],
  'date-count': ['planned-day', 'coming-day', 'recent-day', 'past-date'],
  'number-count': ['figures'],
};
