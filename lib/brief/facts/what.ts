import type { Range } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** Statements: of the news sentence, or else of the most telling one, and of what tells most of the rest, without who it is known from. */
export const whatFacts: FactFinder = ({ sentences, weights, news }) => {
  const rank = ({ index }: Sentence) => (news.has(index) ? 10 : 0) + (weights.get(index) ?? 0);
  const told = sentences
    .filter(({ block, text }) => block.kind !== 'headline' && text.length >= shortest(text))
    .sort((a, b) => rank(b) - rank(a) || a.index - b.index);
  return told.slice(0, most).map((sentence) => {
    const weight = weights.get(sentence.index) ?? 0;
    return {
      fact: {
        kind: 'what',
        at: spanIn(sentence, statementIn(sentence.text)),
        sentence: sentence.span,
        confidence: rounded(0.3 + 0.3 * weight),
      },
      score: weight,
      from: sentence.index,
    };
  });
};

// More would only be weighed to be left out.
const most = 40;

const shortest = (text: string) => (/[\u3040-\u9fff]/.test(text) ? 10 : 30);

/** Without a dateline before it, a trailing ", officials said on Tuesday", and what a long sentence adds after a comma. */
function statementIn(text: string): Range {
  const dateline = /^[\p{Lu}][\p{L}.,' -]{2,40}(?:\([^)]{2,30}\) ?)?[—–-]{1,2} (?=\S)/u.exec(text);
  const start = dateline && /^[\p{Lu}]{3}|\(/u.test(dateline[0]) ? dateline[0].length : 0;
  let end = withoutSource(text, text.length);
  if (end - start < 30) end = text.length;
  const short = start + shortened(text.slice(start, end));
  // What came before the cut may be who it is known from: "will double, it said on Monday".
  end = Math.max(withoutSource(text.slice(0, short), short), Math.min(short, start + 30));
  while (end > start + 1 && /[.。\s]/.test(text[end - 1] ?? '') && !/\p{Lu}\.$/u.test(text.slice(0, end).slice(-2)))
    end--;
  return { start, end };
}

/** Where a text ends without a trailing ", officials said on Tuesday". */
function withoutSource(text: string, end: number): number {
  const trailing = attribution.exec(text.slice(-90));
  return trailing ? Math.max(0, text.length - 90) + trailing.index : end;
}

// An editor's statement has 30 to 110 letters (labelled pages, 10th and 90th of 100); a sentence of news, twice that.
const fits = { least: 50, most: 120 };

/** Where a long statement may end: before what is added with a dash, or a comma and a small letter, outside quotation marks. */
function shortened(statement: string): number {
  if (statement.length <= fits.most) return statement.length;
  const ends = [...statement.slice(0, fits.most + 3).matchAll(addition)]
    .map(({ index }) => index)
    .filter((index) => index >= fits.least && index <= fits.most && !isQuoted(statement.slice(0, index)));
  return ends.at(-1) ?? statement.length;
}

// No "and" after it: then it is a list.
const addition = /[,;](?= \p{Ll})(?! (?:and|or|und|oder|et|ou|y|e|og|och|en|i|и)(?!\p{L}))| [—–-](?= )/gu;

const isQuoted = (text: string): boolean =>
  (text.match(/"/g) ?? []).length % 2 === 1 || (text.match(/[“„«]/g) ?? []).length > (text.match(/[”»]/g) ?? []).length;

const attribution =
  /, (?:(?:\p{L}[\p{L}.’'-]* ){1,5}(?:said|say|says|reported|reports|announced|told reporters)(?: (?:on |late )?\p{Lu}\p{L}+| in a statement)?|(?:said|says|according to|wie|teilte|sagte|selon|según|segundo|secondo|a déclaré|dijo|aldus|ifølge|enligt) [^,;“”"]{3,70})\.?$/u;
