import type { Article, Fact, WhenFact } from '../../model.ts';
import { textOf } from '../text-of.ts';
import type { Candidate } from './candidate.ts';

/** Fewer days than the first are told as well in a list; more than the second no longer make a small timeline. */
const days = { least: 3, most: 8 };

/**
 * The dated moments of a story in the order of time, each date once: those of its key `facts` first, then the most telling of the
 * other `candidates`. "Last year" and "this week" compare more often than they date. Nothing for a story that tells fewer than three.
 */
export function timelineOf(article: Article, candidates: Candidate[], facts: Fact[]): WhenFact[] | undefined {
  const others = [...candidates].sort((a, b) => b.score - a.score).map(({ fact }) => fact);
  const byDate = new Map<string, WhenFact>();
  for (const fact of [...facts, ...others]) {
    if (byDate.size === days.most) break;
    if (fact.kind !== 'when' || !fact.date || byDate.has(fact.date)) continue;
    if (fact.date.length > 4 || /\d/.test(textOf(article, fact.at))) byDate.set(fact.date, fact);
  }
  if (byDate.size < days.least) return undefined;
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
