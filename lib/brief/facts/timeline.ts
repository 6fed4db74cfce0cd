import type { Article, Fact, WhenFact } from '../../model.ts';
import { isTodayWord } from '../../text/dates.ts';
import { textOf } from '../text-of.ts';
import type { Candidate } from './candidate.ts';

/** Fewer days than the first are told as well in a list; more than the second no longer make a small timeline. */
const days = { least: 3, most: 8 };

/**
 * The dated moments of a story in the order of time, each date once and of a sentence one: those of its key `facts` first, then the
 * most telling of the other `candidates`, and years alone where there is room. "Last year" and "this week" compare more often
 * than they date, and "today" says no more than the day of publication. Nothing for a story that tells fewer than three.
 */
export function timelineOf(article: Article, candidates: Candidate[], facts: Fact[]): WhenFact[] | undefined {
  const others = [...candidates].sort((a, b) => b.score - a.score).map(({ fact }) => fact);
  const key = new Set(facts);
  const today = article.published?.slice(0, 10);
  const dated = [...facts, ...others].filter(
    (fact): fact is WhenFact & { date: string } =>
      fact.kind === 'when' &&
      fact.date !== undefined &&
      !isTodayWord(textOf(article, fact.at)) &&
      // Whoever spoke on the day of publication adds no day to the story.
      (fact.date !== today || key.has(fact)),
  );
  const byDate = new Map<string, WhenFact>();
  const told = new Set<string>();
  const isYear = ({ date }: { date: string }) => date.length === 4;
  for (const fact of [...dated.filter((fact) => !isYear(fact)), ...dated.filter(isYear)]) {
    if (byDate.size === days.most) break;
    const sentence = `${fact.sentence.block} ${fact.sentence.start}`;
    if (byDate.has(fact.date) || told.has(sentence)) continue;
    if (isYear(fact) && !/\d/.test(textOf(article, fact.at))) continue;
    byDate.set(fact.date, fact);
    told.add(sentence);
  }
  if (byDate.size < days.least) return undefined;
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
