import type { DateFound } from '../dates.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import type { DateWords } from './words.ts';

export interface DateContext {
  primary: string;
  calendar: Calendar;
  words: DateWords;
  /** The day of publication. */
  today: DayNumber | undefined;
}

/** Finds one way of naming a time. */
export type DateRule = (text: string, context: DateContext) => DateFound[];

const patterns = new Map<string, RegExp>();

/** Patterns are built once for a rule and a language. */
export function patternOf(key: string, build: () => string, flags = 'giu'): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(build(), flags);
    patterns.set(key, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** A find without a date has no `date` key. */
export const dated = (start: number, end: number, date: string | undefined): DateFound =>
  date === undefined ? { start, end } : { start, end, date };
