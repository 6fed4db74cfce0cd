import type { DateFound } from '../dates.ts';
import { patternOf } from '../pattern.ts';
import { letterOrDigit, wordStart } from '../word-edge.ts';
import { type DateContext, type DateRule, dated, hasDateSigns, isSmallWord } from './context.ts';
import { dayNumber, isDay, isoDay, yearOf } from './day.ts';
import { tenseAround } from './tense.ts';

/** "January 5", "5. Januar 2026", "1er mai", "le 5 janvier", "2026-01-05", "5.1.2026", "10 au 14 juillet": a day of a month. */
export const fullDates: DateRule = (text, context) =>
  hasDateSigns(context.primary) || !/\d/.test(text) ? [] : [...named(text, context), ...inDigits(text)];

const ordinal = '(?:st|nd|rd|th|\\.|er|º|°|:e)?';

const named: DateRule = (text, context) => {
  const { calendar, words, primary, small } = context;
  const found: DateFound[] = [];
  const pattern = patternOf(
    `full ${primary}`,
    () => {
      const weekday = `(?:(?:${calendar.weekday})\\.?,? (?:den |der |dem |the |el |d\\. )?)?`;
      const year = '(?:(?:,| de| del| von)? (?<year>\\d{4}))?';
      const year2 = year.replace('<year>', '<year2>').replace('(?:(?:', '(?:\\.?(?:');
      // Turkish sets the weekday behind: "27 Mayıs Cuma günü".
      const weekdayAfter = primary === 'tr' ? `(?: (?:${calendar.weekday})(?: günü)?)?` : '';
      const to = '(?: ?[-–] ?| (?:to|through|bis(?: zum)?|au|al|a|até|t/m|tot(?: en met)?|till|til|do) )';
      return (
        `${wordStart}(?:(?<edge>${words.kept}) )?${weekday}(?:` +
        `(?<month>${calendar.month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?<to>${to}\\d{1,2}(?:st|nd|rd|th)?)?(?![\\d:.]\\d|\\d)${year}|` +
        `(?:the )?(?:(?<from>\\d{1,2})${ordinal}${to})?(?<day2>\\d{1,2})${ordinal} (?:of |de |di )?(?<month2>${calendar.month})(?!${letterOrDigit})${year2}${weekdayAfter}` +
        `)(?!${letterOrDigit})`
      );
    },
    'gu',
  );
  for (const match of small.matchAll(pattern)) {
    const group = match.groups ?? {};
    const name = group.month ?? group.month2 ?? '';
    const month = calendar.months.get(name);
    const day = Number(group.day ?? group.day2);
    if (!month || isSmallWord(text.slice(match.index + match[0].lastIndexOf(name)), primary)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const said = group.year ?? group.year2;
    const year = said ? Number(said) : undefined;
    for (const hit of dayOfMonth(text, { start, end, edge: group.edge }, year, month, day, context)) {
      // Days of one month: the month is what they have in common.
      const ranged = (group.to ?? group.from) !== undefined;
      found.push(dated(hit.start, hit.end, ranged ? hit.date?.slice(0, 7) : hit.date));
    }
  }
  return found;
};

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

/** Days in which "opens on 3 March" may have been written of what has been. */
const justBeen = 45;

interface At {
  start: number;
  end: number;
  edge?: string | undefined;
}

/** A day of a month, in the stated year or in the one that is meant. Nothing where the calendar has no such day. */
export function dayOfMonth(
  text: string,
  { start, end, edge }: At,
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
  const tense = tenseAround(text, start, end, context, edge);
  const allowed = days.filter((d) => {
    if (tense === 'scheduled') return d >= today - justBeen;
    return tense === 'ahead' ? d >= today : tense === 'back' ? d <= today + 1 : true;
  });
  // Papers add the year to what is further off, so the nearest is meant.
  const nearest = (allowed.length ? allowed : days).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return [dated(start, end, nearest === undefined ? undefined : isoDay(nearest))];
}
