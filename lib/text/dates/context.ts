import type { DateFound } from '../dates.ts';
import { isUnspaced } from '../language.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import type { DateWords } from './words.ts';

export interface DateContext {
  primary: string;
  /** The text in small letters, letter for letter: what patterns are matched against. */
  small: string;
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

/** Elsewhere they are small, so one in capitals with a name behind it is a first name: "Abril Costa". */
export const isFirstName = (text: string, start: number, end: number, primary: string): boolean =>
  primary !== 'en' &&
  primary !== 'de' &&
  primary !== 'tr' &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** "every Sunday", "jeden Samstag": a habit, no day. */
export const isHabit = (small: string, start: number): boolean =>
  /(?:^|[^a-zà-ÿа-я])(?:every(?: other)?|each|jede[nrms]?|chaque|cada|ogni|tutt[ei] (?:i|le)|elke|iedere|varje|hver|her|każd[ąy]|кажд(?:ый|ую|ое))(?: (?:on|am|le|el))? $/.test(
    small.slice(Math.max(0, start - 16), start),
  );

/** A find without a date has no `date` key. */
export const dated = (start: number, end: number, date: string | undefined): DateFound =>
  date === undefined ? { start, end } : { start, end, date };

const lists = new Map<string, Set<string>>();

/** Whether a word is in one of our lists, which stand as alternatives of a pattern: "last|this past". */
export function isIn(list: string, word: string): boolean {
  let set = lists.get(list);
  if (!set) {
    set = new Set(list.split('|'));
    lists.set(list, set);
  }
  return set.has(word);
}
