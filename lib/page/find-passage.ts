import type { Range } from '../model.ts';
import { nearMatches } from './near-matches.ts';
import type { Passage } from './passage.ts';
import { squeeze } from './squeeze.ts';

export interface Match extends Range {
  /** The page still says it in these words; otherwise it says something much like it. */
  exact: boolean;
}

// A live page may repeat a short line at every entry; beyond this many the reader cannot tell either.
const mostMatches = 200;

/** Where a squeezed page text says a passage, the likeliest place first. */
export function matchesOf(page: string, passage: Passage): Match[] {
  const text = squeeze(passage.text);
  if (text === '') return [];
  const exact = exactMatches(page, text);
  const matches = exact.length > 0 ? exact : nearMatches(page, text);
  const before = squeeze(passage.before);
  const after = squeeze(passage.after);
  // What stands around it decides; where a page repeats that too, the place nearest to where it was.
  const score = ({ start, end }: Range) =>
    commonEnd(page.slice(Math.max(0, start - before.length), start), before) +
    commonStart(page.slice(end, end + after.length), after) -
    Math.abs(start / page.length - passage.place);
  return matches
    .map((match) => ({ match, score: score(match) }))
    .sort((a, b) => b.score - a.score)
    .map(({ match }) => match);
}

function exactMatches(page: string, text: string): Match[] {
  const matches: Match[] = [];
  for (
    let start = page.indexOf(text);
    start >= 0 && matches.length < mostMatches;
    start = page.indexOf(text, start + 1)
  ) {
    matches.push({ start, end: start + text.length, exact: true });
  }
  return matches;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
