import type { Article, Range, Span } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';
import { type NameFound, namesInAll } from '../../text/names.ts';
import { type QuoteOfText, quotesInAll } from '../../text/quotes.ts';
import type { Sentence } from '../sentences.ts';
import { checkedIn } from './claims.ts';
import { weightsOf } from './weight.ts';

/** What every finder of facts looks at. */
export interface FactStory {
  article: Article;
  /** Sentences that may carry a fact: of the headline and the running text, not of headings or tables. */
  sentences: Sentence[];
  /** How telling each of these sentences is, about 0 to 2, by its `index`. */
  weights: Map<number, number>;
  /** Keys of the headline's words. */
  headline: Set<string>;
  /** Indices of the sentences that carry the news; of a fact check, those that say what it finds. */
  news: Set<number>;
  /** The names in each sentence, by its `index`: two kinds of facts ask for them. */
  names: Map<number, NameFound[]>;
  /** What each of them quotes, by their order here; a speaker's `sentence` is such a place too. */
  quotes: QuoteOfText[][];
}

// Longer texts are read this far: what a story tells it tells early, and time must not grow without bound.
const farthest = 400;

/** Gathers it once for all finders; `news` are the sentences that carry the event: without them the headline and the place in the text decide. */
export function storyOf(article: Article, sentences: Sentence[], news: Span[]): FactStory {
  const { claims, findings } = checkedIn(article.title, sentences);
  const told = sentences
    .filter(
      ({ block, text, index }) =>
        block.kind === 'headline' || (!leftOut.has(block.kind) && !claims.has(index) && isTold(text)),
    )
    .slice(0, farthest);
  const headline = new Set(
    contentWords(told.find(({ block }) => block.kind === 'headline')?.text ?? article.title).map(({ key }) => key),
  );
  const carries = told
    .filter(({ span }) => news.some((one) => one.block === span.block && one.start < span.end && span.start < one.end))
    .map(({ index }) => index);
  const checked = told.filter(({ index }) => findings.has(index)).map(({ index }) => index);
  const carriers = new Set(checked.length ? checked : carries);
  const found = namesInAll(
    told.map(({ text }) => text),
    article.language,
  );
  const names = new Map(told.map(({ index }, order) => [index, found[order] ?? []]));
  const quotes = quotesInAll(
    told.map(({ text, span }) => ({ text, opens: span.start === 0 })),
    article.language,
    found,
  );
  return {
    article,
    sentences: told,
    names,
    quotes,
    headline,
    news: carriers,
    weights: weightsOf(told, headline, carriers),
  };
}

const leftOut = new Set(['heading', 'row', 'question']);

/** A line of a byline, an address or a counter ("1,693 views") is no sentence, whatever block it stands in. */
const isTold = (text: string): boolean =>
  !/^\S*:\/\/|https?:\/\//.test(text) &&
  (/[\u3040-\u9fff]{8}/.test(text) || (text.match(/(?<![\p{L}\p{N}])\p{L}{2,}/gu) ?? []).length >= 4);

/** A range of a sentence as a span of its block. */
export const spanIn = (sentence: Sentence, range: Range): Span => ({
  block: sentence.span.block,
  start: sentence.span.start + range.start,
  end: sentence.span.start + range.end,
});
