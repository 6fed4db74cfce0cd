import type { IsoTime, Range } from '../model.ts';
import { daysAgo } from './dates/ago.ts';
import { calendarOf } from './dates/calendar.ts';
import type { DateContext, DateRule } from './dates/context.ts';
import { dayOf } from './dates/day.ts';
import { fullDates } from './dates/full-date.ts';
import { monthDates } from './dates/month.ts';
import { relativeDates } from './dates/relative.ts';
import { weekdayDates } from './dates/weekday.ts';
import { dateWordsOf } from './dates/words.ts';
import { yearDates } from './dates/year.ts';
import { primaryOf } from './language.ts';
import { withoutOverlap } from './overlap.ts';

/** A time that the text names. */
export interface DateFound extends Range {
  /** As precise as the words: `2022`, `2022-01` or `2022-01-06`. Absent where the words name no one day, month or year. */
  date?: string;
}

// The order breaks ties between finds of equal length.
const rules: DateRule[] = [fullDates, relativeDates, daysAgo, weekdayDates, monthDates, yearDates];

/**
 * The dates named in one sentence, in order. "Tuesday" and "yesterday" count from the day of publication in the page's
 * own zone; without one they are found but not resolved. What happened lies back, unless the clause looks ahead.
 */
export function datesIn(text: string, language: string, published?: IsoTime): DateFound[] {
  const primary = primaryOf(language);
  const context: DateContext = {
    primary,
    calendar: calendarOf(language),
    words: dateWordsOf(primary),
    today: dayOf(published),
  };
  return withoutOverlap(rules.flatMap((rule) => rule(text, context)));
}
