import type { Range } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/**
 * The statement that carries the event: the news sentence, or else the most telling one, without who it is known from.
 * After it, lower, the statements that tell most of the rest.
 */
export const whatFacts: FactFinder = ({ sentences, weights, news }) => {
  const rank = ({ index }: Sentence) => (news.has(index) ? 10 : 0) + (weights.get(index) ?? 0);
  const told = sentences
    .filter(({ block, text }) => block.kind !== 'headline' && text.length >= shortest(text))
    .sort((a, b) => rank(b) - rank(a) || a.index - b.index);
  return told.slice(0, 6).map((sentence, order) => {
    const weight = weights.get(sentence.index) ?? 0;
    return {
      fact: {
        kind: 'what',
        at: spanIn(sentence, statementIn(sentence.text)),
        sentence: sentence.span,
        confidence: rounded(0.3 + 0.3 * weight),
      },
      score: order === 0 ? 2 + weight : weight,
      from: sentence.index,
    };
  });
};

const shortest = (text: string) => (/[\u3040-\u9fff]/.test(text) ? 10 : 30);

/** Without a dateline before it and a trailing ", officials said on Tuesday". */
function statementIn(text: string): Range {
  const dateline = /^[\p{Lu}][\p{L}.,' -]{2,40}(?:\([^)]{2,30}\) ?)?[—–-]{1,2} (?=\S)/u.exec(text);
  const start = dateline && /^[\p{Lu}]{3}|\(/u.test(dateline[0]) ? dateline[0].length : 0;
  const trailing = attribution.exec(text.slice(-90));
  let end = trailing ? Math.max(0, text.length - 90) + trailing.index : text.length;
  if (end - start < 30) end = text.length;
  while (end > start + 1 && /[.。\s]/.test(text[end - 1] ?? '') && !/\p{Lu}\.$/u.test(text.slice(0, end).slice(-2)))
    end--;
  return { start, end };
}

const attribution =
  /, (?:(?:\p{L}[\p{L}.’'-]* ){1,5}(?:said|say|says|reported|reports|announced|told reporters)(?: (?:on |late )?\p{Lu}\p{L}+| in a statement)?|(?:said|says|according to|wie|teilte|sagte|selon|según|segundo|secondo|a déclaré|dijo|aldus|ifølge|enligt) [^,;“”"]{3,70})\.?$/u;
