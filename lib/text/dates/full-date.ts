import type { DateFound } from '../dates.ts';
import { asWords, letterOrDigit } from '../word-edge.ts';
import { type DateContext, type DateRule, dated, hasDateSigns, isSmallWord } from './context.ts';
import { type DayNumber, dayNumber, isDay, isoDay, weekdayOf, yearOf } from './day.ts';
import { yearSaidAt } from './of-year.ts';
import { tenseAround } from './tense.ts';

/** "January 5", "5. Januar 2026", "1er mai", "le 5 janvier", "2026-01-05", "5.1.2026", "10 au 14 juillet": a day of a month. */
export const fullDates: DateRule = (text, context) =>
  hasDateSigns(context.primary) || !/\d/.test(text) ? [] : [...named(text, context), ...inDigits(text)];

const ordinal = '(?:st|nd|rd|th|\\.|er|º|°|:e)?';
const to = '(?: ?[-–] ?| (?:to|through|bis(?: zum)?|au|al|a|até|t/m|tot(?: en met)?|till|til|do) )';
const token = new RegExp(`${letterOrDigit}+`, 'g');
const dayBefore = new RegExp(
  `(?<!${letterOrDigit})(?:the )?(?:(\\d{1,2})${ordinal}${to})?(\\d{1,2})${ordinal} (?:of |de |di )?$`,
);
const dayAfter = new RegExp(
  `^\\.? (\\d{1,2})(?:st|nd|rd|th)?(${to}\\d{1,2}(?:st|nd|rd|th)?)?(?![\\d:.]\\d|${letterOrDigit})`,
);
const yearAfter = /^\.?(?:,| de| del| von)? (\d{4})(?![\d])/;
const weekdayBefore = new RegExp(
  `(?<!${letterOrDigit})(${letterOrDigit}+)(-feira)?\\.?,? (?:den |der |dem |the |el |d\\. )?$`,
);
const weekdayAfter = new RegExp(`^ (${letterOrDigit}+)(?: günü)?`);

/** Found by the name of the month, which a table tells: one pattern of all names and what may stand around them takes long to make. */
const named: DateRule = (text, context) => {
  const { calendar, primary, small, today } = context;
  const found: DateFound[] = [];
  let read = 0;
  for (const match of small.matchAll(token)) {
    const month = calendar.months.get(match[0]);
    if (!month || isSmallWord(text.slice(match.index), primary)) continue;
    const before = small.slice(Math.max(read, match.index - 40), match.index);
    let end = match.index + match[0].length;
    const ahead = dayBefore.exec(before);
    const behind = ahead ? null : dayAfter.exec(small.slice(end, end + 30));
    const day = ahead?.[2] ?? behind?.[1];
    if (!day) continue;
    end += behind?.[0].length ?? 0;
    const year = yearAfter.exec(small.slice(end, end + 12));
    const said = year ? undefined : yearSaidAt(small, end, primary);
    end += year?.[0].length ?? said?.length ?? 0;
    // Turkish sets the weekday behind: "27 Mayıs Cuma günü".
    const after = primary === 'tr' ? weekdayAfter.exec(small.slice(end, end + 30)) : null;
    if (after && calendar.weekdays.has(after[1] ?? '')) end += after[0].length;
    const { start, edge, weekday } = opening(
      before.slice(0, ahead?.index),
      match.index - (ahead?.[0].length ?? 0),
      context,
    );
    read = end;
    const ranged = (ahead?.[1] ?? behind?.[2]) !== undefined;
    for (const hit of dayOfMonth(
      text,
      { start, end, edge, weekday },
      year ? Number(year[1]) : said && today !== undefined ? yearOf(today) + said.shift : undefined,
      month,
      Number(day),
      context,
    )) {
      // Days of one month: the month is what they have in common.
      found.push(dated(hit.start, hit.end, ranged ? hit.date?.slice(0, 7) : hit.date));
    }
  }
  return found;
};

/** Where a day begins with its weekday and the word that bounds it: "since Monday, ". */
function opening(before: string, at: number, { calendar, words }: DateContext): Omit<At, 'end'> {
  const weekday = weekdayBefore.exec(before);
  const name = `${weekday?.[1] ?? ''}${weekday?.[2] ?? ''}`;
  const day = calendar.weekdays.get(name);
  const named = weekday && day !== undefined ? weekday[0].length : 0;
  const start = at - named;
  const edge = asWords(words.kept).find((word) => edgeOf(before.slice(0, before.length - named), word));
  return edge === undefined ? { start, weekday: day } : { start: start - edge.length - 1, edge, weekday: day };
}

const edgeOf = (before: string, word: string): boolean =>
  before.endsWith(`${word} `) && !isWordLetter.test(before.at(-word.length - 2) ?? '');

const isWordLetter = new RegExp(letterOrDigit);

const inDigits = (text: string): DateFound[] => {
  const found: DateFound[] = [];
  for (const match of text.matchAll(digits)) {
    const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[6], match[5], match[4]];
    if (isDay(Number(year), Number(month), Number(day))) {
      found.push(
        dated(match.index, match.index + match[0].length, isoDay(dayNumber(Number(year), Number(month), Number(day)))),
      );
    }
  }
  return found;
};

const digits = new RegExp(
  `(?<!${letterOrDigit}|[./-])(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d))(?!${letterOrDigit}|-\\d)`,
  'gu',
);

/** "invited them to the 9 September meeting": a month ahead is nearer than eleven back, whatever the verb. Laws begin on 1 January. */
const isSoon = (day: DayNumber, today: DayNumber): boolean => day - today <= 30 && !isoDay(day).endsWith('-01-01');

/** Days in which "opens on 3 March" may have been written of what has been. */
const justBeen = 45;

interface At {
  start: number;
  end: number;
  edge?: string | undefined;
  /** The weekday that is said with it: it tells the year. */
  weekday?: number | undefined;
}

/** A day of a month, in the stated year or in the one that is meant. Nothing where the calendar has no such day. */
export function dayOfMonth(
  text: string,
  { start, end, edge, weekday }: At,
  year: number | undefined,
  month: number,
  day: number,
  context: DateContext,
): DateFound[] {
  if (year !== undefined)
    return isDay(year, month, day) ? [dated(start, end, isoDay(dayNumber(year, month, day)))] : [];
  // A leap year stands for any: "February 29".
  if (!isDay(2024, month, day)) return [];
  if (context.today === undefined) return [dated(start, end, undefined)];
  const today = context.today;
  const days = [-1, 0, 1]
    .map((shift) => yearOf(today) + shift)
    .filter((y) => isDay(y, month, day))
    .map((y) => dayNumber(y, month, day));
  const said = days.find((day) => weekdayOf(day) === weekday);
  if (said !== undefined) return [dated(start, end, isoDay(said))];
  const tense = tenseAround(text, start, end, context, edge);
  const allowed = days.filter((d) => {
    if (tense === 'scheduled') return d >= today - justBeen;
    return tense === 'ahead'
      ? d >= today
      : tense === 'back'
        ? d <= today + 1 || (edge === undefined && isSoon(d, today))
        : true;
  });
  // Papers add the year to what is further off, so the nearest is meant.
  const nearest = (allowed.length ? allowed : days).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return [dated(start, end, nearest === undefined ? undefined : isoDay(nearest))];
}
