import type { DateFound } from '../dates.ts';
import { isUnspaced } from '../language.ts';
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

/** Chinese, Japanese and Korean set a sign behind each number of a date: "2026年1月5日". */
export const hasDateSigns = (primary: string): boolean => isUnspaced(primary) || primary === 'ko';

/** English and German write months and weekdays with a capital: "you may 5 times" names none. */
export const isSmallWord = (name: string, primary: string): boolean =>
  (primary === 'en' || primary === 'de') && name[0] === name[0]?.toLowerCase();

/** A find without a date has no `date` key. */
export const dated = (start: number, end: number, date: string | undefined): DateFound =>
  date === undefined ? { start, end } : { start, end, date };
