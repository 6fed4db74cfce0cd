import type { IsoTime, Range } from '../model.ts';
import { daysAgo } from './dates/ago.ts';
import { calendarOf } from './dates/calendar.ts';
import type { DateContext, DateRule } from './dates/context.ts';
import { dayOf, isoDay } from './dates/day.ts';
import { eastAsianDates } from './dates/east-asian.ts';
import { fullDates } from './dates/full-date.ts';
import { monthDates } from './dates/month.ts';
import { isNowadays } from './dates/nowadays.ts';
import { periodDates } from './dates/period.ts';
import { relativeDates } from './dates/relative.ts';
import { weekdayDates } from './dates/weekday.ts';
import { dateWordsOf } from './dates/words.ts';
import { yearDates } from './dates/year.ts';
import { primaryOf } from './language.ts';
import { withoutOverlap } from './overlap.ts';
import { smallLetters } from './word-edge.ts';

export { isTodayWord } from './dates/nowadays.ts';

/** A time that the text names. */
export interface DateFound extends Range {
  /** As precise as the words: `2022`, `2022-01` or `2022-01-06`. Absent where the words name no one day, month or year. */
  date?: string;
}

// The order breaks ties between finds of equal length.
const rules: DateRule[] = [
  eastAsianDates,
  fullDates,
  relativeDates,
  daysAgo,
  weekdayDates,
  monthDates,
  periodDates,
  yearDates,
];

/**
 * The dates named in one sentence, in order. "Tuesday" and "yesterday" count from the day of publication in the page's
 * own zone; without one they are found but not resolved. What happened lies back, unless the clause looks ahead.
 */
export function datesIn(said: string, language: string, published?: IsoTime): DateFound[] {
  const context = contextOf(said, language, published);
  const { text } = context;
  return agreeing(text, withoutOverlap(rules.flatMap((rule) => rule(text, context))));
}

/** Whether a date found in the sentence says no more than "these days": see `isNowadays`. */
export function namesNoDay(said: string, found: Range, language: string): boolean {
  const context = contextOf(said, language, undefined);
  return isNowadays(context.text, found, context);
}

function contextOf(said: string, language: string, published: IsoTime | undefined): DateContext & { text: string } {
  const primary = primaryOf(language);
  const text = said.replace(/[\u00a0\u2009\u202f]/g, ' ');
  return {
    text,
    primary,
    small: smallLetters(text),
    calendar: calendarOf(language),
    words: dateWordsOf(primary),
    today: dayOf(published),
  };
}

/** "Donnerstag (11. August)": two ways to say one day, of which the day of the month is the surer. */
const agreeing = (text: string, found: DateFound[]): DateFound[] =>
  found.map((date, index) => {
    const next = found[index + 1];
    const day = dayOf(date.date);
    const other = dayOf(next?.date);
    if (!next || day === undefined || other === undefined || !/^(?: ?[(（]|, )$/.test(text.slice(date.end, next.start)))
      return date;
    return (day - other) % 7 === 0 ? { ...date, date: isoDay(other) } : date;
  });
