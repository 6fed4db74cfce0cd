import type { NameFound } from '../../text/names.ts';
import { tagsIn } from '../../text/quotes/speaker.ts';
import { accordingFrom, type Clause, hasHalf, isHead, isSubject, leadingWord } from './clause.ts';

/** The names to which a sentence attributes something outside its quotations: "Lind said", "according to Norland Rail". */
export function namedSourcesIn(clause: Clause, names: NameFound[], primary: string): NameFound[] {
  const { text, quoted, tokens, words } = clause;
  const free = names.filter(({ start, end }) => !quoted.some((quote) => start < quote.end && quote.start < end));
  if (!free.length) return [];
  const found = new Set<NameFound>();
  for (const { told, at } of tagsIn(text, quoted, free, primary)) {
    if (told.kind !== 'name') continue;
    const name = free.find(({ start, end }) => start === told.range.start && end === told.range.end);
    const verb = tokens.findIndex(({ start }) => start === at.start);
    if (name && verb >= 0 && reports(clause, verb) && !isObject(clause, name)) found.add(name);
  }
  for (const name of free) {
    if (name.kind === 'place' || found.has(name)) continue;
    const first = tokens.findIndex(({ start }) => start >= name.start);
    const last = tokens.findLastIndex(({ end }) => end <= name.end);
    if (first < 0 || last < first) continue;
    const cited =
      (accordingFrom(clause, first) !== undefined && isHead(clause, last)) ||
      (tokens[last + 1]?.gap === ' ' && words.behind.has(clause.small[last + 1] ?? '')) ||
      (name.kind === 'organisation' && (isSubject(clause, last, words.reports) || isSubject(clause, last, words.says)));
    if (cited) found.add(name);
  }
  return free.filter((name) => found.has(name));
}

/** "at Norland University, … said": the name stands behind a small word, so another is the subject. */
export function isObject(clause: Clause, { start, end, title }: NameFound): boolean {
  const from = Math.min(start, title?.start ?? start);
  const first = clause.tokens.findIndex((token) => token.start >= from && token.end <= end);
  const leading = first < 0 ? undefined : leadingWord(clause, first);
  return leading !== undefined && clause.words.prepositions.has(leading) && accordingFrom(clause, first) === undefined;
}

/** A verb that only reports, or one with what was said in a clause behind it: "boasted that". */
function reports(clause: Clause, verb: number): boolean {
  const { small, words, tokens, text } = clause;
  const end = tokens[verb]?.end ?? 0;
  if (/^ to (?:be|have) /.test(text.slice(end, end + 9))) return false;
  if (words.says.has(small[verb] ?? '')) return hasHalf(clause, verb);
  return /^,? (?:that|dass|que|qu’|qu'|che|dat|att|at|że|что) /.test(`${text.slice(end, end + 8)} `);
}
