import type { IsoTime, Range } from '../model.ts';
import { type Clause, clauseOf } from './clause.ts';

export const states = ['read', 'unread', 'archived', 'highlighted'] as const;
export type State = (typeof states)[number];

/** What is asked of a story's row, not of its words. `before` is earlier than that day, `after` that day or later. */
export type Condition =
  | { kind: 'site' | 'tag' | 'author'; value: string }
  | { kind: 'is'; value: State }
  | { kind: 'before' | 'after'; value: IsoTime };

/** A piece of a query that asks for nothing, and why; it is left out. */
export interface Misunderstood {
  from: Range;
  why: 'no-value' | 'no-such-state' | 'no-date';
}

/** What a reader looks for: all of it has to be so. */
export interface Query {
  words: Clause[];
  /** What may not be in it. */
  without: Clause[];
  conditions: { is: boolean; of: Condition }[];
  misunderstood: Misunderstood[];
}

/**
 * Reads what was typed. Nothing typed is wrong: words, "words in a row", site:, tag:, author:, is:, before:, after:, and a minus
 * before any of them; all else is words. `typing` where the reader is not done: the last word may be the beginning of one.
 */
export function parseQuery(text: string, typing = true): Query {
  const query: Query = { words: [], without: [], conditions: [], misunderstood: [] };
  for (const match of text.matchAll(piece)) {
    const { minus = '', name = '', quoted, closed = '', bare = '' } = match.groups ?? {};
    const from = { start: match.index, end: match.index + match[0].length };
    const value = quoted ?? bare;
    if (name) {
      const condition = conditionOf(name.toLowerCase(), value.trim());
      if (typeof condition === 'string') query.misunderstood.push({ from, why: condition });
      else query.conditions.push({ is: !minus, of: condition });
      continue;
    }
    // What may not be there is left alone until it is all typed: "-s" would sweep the list.
    const open = typing && !minus && !closed && from.end === text.length;
    const clause = clauseOf(value, from, open);
    if (clause) (minus ? query.without : query.words).push(clause);
  }
  return query;
}

// A minus, the name of a condition, then something in quotes (of any language, perhaps not closed yet) or up to the next space.
const piece =
  /(?<minus>[-−](?=\S))?(?:(?<name>site|tag|author|is|before|after):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<closed>["“”„«»]?)|(?<bare>[^\s"“”„«»]+)|(?<=:)(?=\s|$))/giu;

function conditionOf(name: string, value: string): Condition | Misunderstood['why'] {
  if (value === '') return 'no-value';
  switch (name) {
    case 'site':
    case 'tag':
    case 'author':
      return { kind: name, value };
    case 'is': {
      const state = states.find((one) => one === value.toLowerCase());
      return state ? { kind: name, value: state } : 'no-such-state';
    }
    default: {
      const day = dayOf(value);
      return day ? { kind: name === 'before' ? 'before' : 'after', value: day } : 'no-date';
    }
  }
}

/** "2026", "2026-3", "2026/03/05": the first day of what was named. */
function dayOf(value: string): IsoTime | undefined {
  const [, year = '', month = '1', day = '1'] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return year && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
