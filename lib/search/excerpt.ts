import type { Range } from '../model.ts';
import { placesOf } from './clause.ts';
import type { Query } from './query.ts';
import { wordsIn } from './words.ts';

/** A stretch of a text as it stands there, and what of it a query asked for. */
export interface Excerpt {
  /** Which of the texts it is from, and where in it. */
  of: number;
  at: Range;
  text: string;
  /** In the order of the stretch; they do not touch. */
  marks: Range[];
}

interface Match extends Range {
  clause: number;
}

/** The stretch of these texts, of about so many letters, that has the most of what was asked for; `undefined` where none has any. */
export function excerptOf(texts: readonly string[], { words }: Query, length = 200): Excerpt | undefined {
  let best: { of: number; text: string; window: Window } | undefined;
  for (const [of, text] of texts.entries()) {
    const window = bestWindow(matchesIn(text, words), length);
    if (window && (!best || window.worth > best.window.worth)) best = { of, text, window };
  }
  if (!best) return undefined;
  const { of, text, window } = best;
  const at = around(text, window, length);
  const inside = window.matches.filter(({ start, end }) => start >= at.start && end <= at.end);
  return { of, at, text: text.slice(at.start, at.end), marks: joined(inside, at.start) };
}

/** All of a text that a query asked for: what to mark where the whole text is shown. */
export const marksIn = (text: string, { words }: Query): Range[] => joined(matchesIn(text, words), 0);

function matchesIn(text: string, words: Query['words']): Match[] {
  const terms = wordsIn(text);
  const matches = words.flatMap((clause, index) =>
    placesOf(clause, terms).flatMap(({ first, last }) => {
      const [from, to] = [terms[first], terms[last]];
      return from && to ? { clause: index, start: from.start, end: to.end } : [];
    }),
  );
  return matches.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Window extends Range {
  worth: number;
  matches: Match[];
}

/** The place with the most different clauses, then the most matches, then the first. */
function bestWindow(matches: Match[], length: number): Window | undefined {
  let best: Window | undefined;
  const counts = new Map<number, number>();
  let last = 0;
  for (const [first, { start, clause }] of matches.entries()) {
    for (let next = matches[last]; next && (last <= first || next.end - start <= length); next = matches[++last]) {
      counts.set(next.clause, (counts.get(next.clause) ?? 0) + 1);
    }
    const worth = counts.size * 1000 + Math.min(last - first, 999);
    if (!best || worth > best.worth) best = { worth, start, end: matches[last - 1]?.end ?? start, matches };
    const left = (counts.get(clause) ?? 1) - 1;
    if (left > 0) counts.set(clause, left);
    else counts.delete(clause);
  }
  return best;
}

/** So many letters around a window, from the beginning of a sentence or a word on, to the end of one. */
function around(text: string, { start, end }: Range, length: number): Range {
  const spare = Math.max(0, length - (end - start));
  let from = Math.max(0, start - (spare >> 1));
  const to = Math.min(text.length, Math.max(end, from + length));
  from = Math.max(0, Math.min(from, Math.max(to - length, 0)));
  return { start: from === 0 ? 0 : beginningAfter(text, from, start), end: endBefore(text, to, end) };
}

function beginningAfter(text: string, from: number, latest: number): number {
  const before = text.slice(from - 1, latest);
  const sentence = /[.!?…]["”’»)]*\s+(?=\S)|[。！？]/u.exec(before);
  if (sentence) return from - 1 + sentence.index + sentence[0].length;
  const space = /\s+(?=\S)/.exec(before);
  return space && space.index < longestCut ? from - 1 + space.index + space[0].length : whole(text, from);
}

function endBefore(text: string, to: number, earliest: number): number {
  if (to === text.length) return to;
  const space = /\s+\S*$/.exec(text.slice(earliest, to + 1));
  return space && earliest + space.index > to - longestCut ? earliest + space.index : whole(text, to);
}

/** Where no space is that near, as in Chinese, the cut is between any two signs. */
const longestCut = 30;

/** Not between the halves of a sign. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

function joined(matches: readonly Range[], offset: number): Range[] {
  const marks: Range[] = [];
  for (const { start, end } of matches) {
    const last = marks.at(-1);
    if (last && start - offset <= last.end) last.end = Math.max(last.end, end - offset);
    else marks.push({ start: start - offset, end: end - offset });
  }
  return marks;
}
