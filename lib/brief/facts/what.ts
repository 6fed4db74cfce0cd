import type { FactFinder } from './candidate.ts';
import { rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** The one statement that carries the event: the news sentence, or the most telling one, without who it is known from. */
export const whatFacts: FactFinder = ({ sentences, weights, news }) => {
  const told = sentences.filter(({ block, text }) => block.kind !== 'headline' && text.length >= 30);
  const best = told.reduce<(typeof told)[number] | undefined>((top, sentence) => {
    const rank = (one: typeof sentence) => (news.has(one.index) ? 10 : 0) + (weights.get(one.index) ?? 0);
    return !top || rank(sentence) > rank(top) ? sentence : top;
  }, undefined);
  if (!best) return [];
  const weight = weights.get(best.index) ?? 0;
  return [
    {
      fact: {
        kind: 'what',
        at: spanIn(best, statementIn(best.text)),
        sentence: best.span,
        confidence: rounded(0.4 + 0.35 * weight),
      },
      score: 1.2 + weight,
      from: best.index,
    },
  ];
};

/** Without a dateline before it and a trailing ", officials said on Tuesday". */
export function statementIn(text: string) {
  const dateline = /^[\p{Lu}][\p{L}.,' -]{2,40}(?:\([^)]{2,30}\) ?)?[—–-]{1,2} (?=\S)/u.exec(text);
  const start = dateline && /^[\p{Lu}]{3}|\(/u.test(dateline[0]) ? dateline[0].length : 0;
  const trailing = attribution.exec(text.slice(-90));
  let end = trailing ? Math.max(0, text.length - 90) + trailing.index : text.length;
  if (end - start < 30) end = text.length;
  while (end > start + 1 && /[.。]/.test(text[end - 1] ?? '') && !/\p{Lu}\.$/u.test(text.slice(0, end).slice(-2)))
    end--;
  return { start, end };
}

const attribution =
  /, (?:(?:\p{L}[\p{L}.’'-]* ){1,5}(?:said|say|says|reported|reports|announced|told reporters)(?: (?:on |late )?\p{Lu}\p{L}+| in a statement)?|(?:said|says|according to|wie|teilte|sagte|selon|según|segundo|secondo|a déclaré|dijo|aldus|ifølge|enligt) [^,;“”"]{3,70})\.?$/u;
