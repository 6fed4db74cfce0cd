import type { DateFound } from '../dates.ts';
import { alternatives, isUnspaced } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { asWords, wordEnd, wordStart } from '../word-edge.ts';
import { type DateContext, type DateRule, dated } from './context.ts';
import { type DayNumber, isoDay, isoMonth, isoYear, monthOf, weekdayOf, yearOf } from './day.ts';

/** "yesterday", "last month", "next year"; "last week" by the month that holds it, "last summer" by none. */
export const relativeDates: DateRule = (text, context) => {
  const { words, primary, today, small } = context;
  if (!words.days) return [];
  const pattern = patternOf(
    `relative ${primary}`,
    () => {
      const keys = [words.days, words.weeks, words.weekends, words.months, words.years].flatMap((table) =>
        Object.keys(table),
      );
      // The longest first: "先週末" is no "先週".
      const all = alternatives([...keys, ...asWords(words.vague)]) || '(?!)';
      return isUnspaced(primary) ? all : `${wordStart}(?:${all})${wordEnd}`;
    },
    'gu',
  );
  const found: DateFound[] = [];
  for (const match of small.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isMorning(text, small, start, match[0], primary)) continue;
    found.push(dated(start, end, today === undefined ? undefined : resolved(match[0], words, today)));
  }
  return found;
};

/** "am Morgen", "de morgen", "por la mañana": the morning, not tomorrow. */
function isMorning(text: string, small: string, start: number, said: string, primary: string): boolean {
  const before = small.slice(Math.max(0, start - 8), start);
  if (primary === 'de') return said === 'morgen' && text[start] === 'M' && start > 0;
  if (primary === 'nl') return said === 'morgen' && /(?:de|’s|'s) $/.test(before);
  return primary === 'es' && said === 'mañana' && /(?:la|una|cada|media|misma|toda) $/.test(before);
}

function resolved(said: string, words: DateContext['words'], today: number): string | undefined {
  const days = words.days[said];
  if (days !== undefined) return isoDay(today + days);
  const months = words.months[said];
  if (months !== undefined) {
    const month = yearOf(today) * 12 + monthOf(today) - 1 + months;
    return isoMonth(Math.floor(month / 12), (month % 12) + 1);
  }
  // A week has no date of its own: the month says when it was, or the year at the turn of months.
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const week = words.weeks[said];
  if (week !== undefined) return common(monday + 7 * week, monday + 7 * week + 6);
  const weekend = words.weekends[said];
  if (weekend !== undefined) return common(monday + 7 * weekend + 5, monday + 7 * weekend + 6);
  const years = words.years[said];
  return years === undefined ? undefined : isoYear(yearOf(today) + years);
}

/** What two days have in common: "2026-03", "2026" or nothing. */
function common(first: DayNumber, last: DayNumber): string | undefined {
  const [from, to] = [isoDay(first), isoDay(last)];
  return from.slice(0, 7) === to.slice(0, 7)
    ? from.slice(0, 7)
    : from.slice(0, 4) === to.slice(0, 4)
      ? from.slice(0, 4)
      : undefined;
}
