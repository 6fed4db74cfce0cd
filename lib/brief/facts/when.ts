import type { Fact } from '../../model.ts';
import { datesIn, namesNoDay } from '../../text/dates.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** When it happened or will happen: the dates of the most telling sentences. */
export const whenFacts: FactFinder = ({ article, sentences, weights, news }) => {
  const best = new Map<string, Candidate>();
  for (const sentence of sentences) {
    for (const found of datesIn(sentence.text, article.language, article.published)) {
      // "Tomorrow's world" is no day, nor are these days.
      if (ofThisTime.test(sentence.text.slice(found.start, found.end + 2))) continue;
      if (namesNoDay(sentence.text, found, article.language)) continue;
      const weight = weights.get(sentence.index) ?? 0;
      const words = sentence.text.slice(found.start, found.end).toLowerCase();
      const exact = found.date?.length === 10;
      let score = weight + (exact ? 0.05 : found.date ? -0.05 : -0.35);
      if (news.has(sentence.index)) score += 0.1;
      // "today" says what the page's own date says.
      if (/^(?:today|heute|aujourd|hoy|hoje|oggi|vandaag|idag|i dag|dziś|сегодня|bugün|今日|今天)/.test(words))
        score -= 0.25;
      const fact: Fact = {
        kind: 'when',
        at: spanIn(sentence, found),
        sentence: sentence.span,
        confidence: rounded(0.4 + 0.2 * weight + (exact ? 0.2 : 0)),
        ...(found.date ? { date: found.date } : {}),
      };
      const key = found.date ?? words;
      const other = best.get(key);
      if (!other || other.score < score) best.set(key, { fact, score, from: sentence.index });
    }
  }
  return [...best.values()];
};

const ofThisTime = /^(?:tomorrow|yesterday)[’']s$/i;
