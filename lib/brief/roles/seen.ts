import type { Article, BlockId, Range } from '../../model.ts';
import { type ContentWord, contentWords } from '../../text/content-words.ts';
import { type DateFound, datesIn } from '../../text/dates.ts';
import { primaryOf } from '../../text/language.ts';
import { type QuoteFound, quotesIn } from '../../text/quotes.ts';
import type { Sentence } from '../sentences.ts';
import { type CueWords, cueWordsOf } from './cue-words/cue-words.ts';
import { isStatement } from './is-statement.ts';
import { phrasesIn, type Word, wordsIn } from './phrases.ts';

/** A sentence of the story's own text, with what the cues ask of it: read once, asked by all. */
export interface SeenSentence extends Sentence {
  /** Place among `SeenStory.sentences`. */
  order: number;
  /** How many statements stand before it: datelines, questions and crumbs are not counted. */
  place: number;
  isStatement: boolean;
  /** The first of its block. */
  opens: boolean;
  /** Which of the story's blocks with own text it stands in, from 0. */
  paragraph: number;
  words: Word[];
  heard: Map<CueWords, Range>;
  content: ContentWord[];
  /** What its content words are about, each once. */
  keys: Set<string>;
  /** How many of those no sentence before it has, as a share of them. */
  fresh: number;
  /** How many of the headline's words it repeats, as a share of them. */
  ofHeadline: number;
  dates: DateFound[];
  quotes: QuoteFound[];
}

/** What a cue may know of the story besides its sentence. */
export interface SeenStory {
  article: Article;
  /** The story's own text in order, headline, standfirst, headings and boxes left out. */
  sentences: SeenSentence[];
  statements: number;
  paragraphs: number;
  headlineKeys: Set<string>;
  standfirstKeys: Set<string>;
  /** The largest `ofHeadline` of its sentences. */
  mostOfHeadline: number;
  /** In how many sentences a content word stands. */
  commonness: Map<string, number>;
}

const ownText = new Set(['paragraph', 'item', 'quote']);

export function seenStory(article: Article, sentences: Sentence[]): SeenStory {
  const { language, published, title, blocks } = article;
  const book = cueWordsOf(primaryOf(language));
  const headlineKeys = keysOf(title);
  const standfirst = blocks.filter(({ kind }) => kind === 'standfirst' || kind === 'digest');
  const commonness = new Map<string, number>();
  let last: BlockId | undefined;
  let place = 0;
  let paragraph = -1;
  const seen = sentences
    .filter(({ block }) => ownText.has(block.kind) && block.box === undefined)
    .map((sentence, order): SeenSentence => {
      const { text, block } = sentence;
      const opens = block.id !== last;
      last = block.id;
      if (opens) paragraph++;
      const words = wordsIn(text);
      const content = contentWords(text);
      const keys = new Set(content.map(({ key }) => key));
      let fresh = 0;
      for (const key of keys) {
        const before = commonness.get(key) ?? 0;
        if (before === 0) fresh++;
        commonness.set(key, before + 1);
      }
      const said = isStatement(text);
      return {
        ...sentence,
        order,
        place: said ? place++ : place,
        isStatement: said,
        opens,
        paragraph,
        words,
        heard: phrasesIn(book, text, words),
        content,
        keys,
        fresh: fresh / Math.max(1, keys.size),
        ofHeadline: [...headlineKeys].filter((key) => keys.has(key)).length / Math.max(1, headlineKeys.size),
        dates: datesIn(text, language, published),
        quotes: quotesIn(text, language),
      };
    });
  return {
    article,
    sentences: seen,
    statements: place,
    paragraphs: paragraph + 1,
    headlineKeys,
    standfirstKeys: new Set(standfirst.flatMap(({ text }) => [...keysOf(text)])),
    mostOfHeadline: Math.max(0, ...seen.map(({ ofHeadline }) => ofHeadline)),
    commonness,
  };
}

const keysOf = (text: string): Set<string> => new Set(contentWords(text).map(({ key }) => key));
