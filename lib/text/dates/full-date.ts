import { wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { type DateContext, type DateRule, dated, hasDateSigns, isSmallWord } from './context.ts';
import { dayNumber, isDay, isoDay, monthOf, yearOf } from './day.ts';
import { tenseAround } from './tense.ts';

/** "January 5", "5. Januar 2026", "1er mai", "le 5 janvier", "1月5日", "2026-01-05", "5.1.2026": a day of a month. */
export const fullDates: DateRule = (text, context) => {
  if (!/\d/.test(text)) return [];
  return hasDateSigns(context.primary) ? eastAsian(text, context) : [...named(text, context), ...inDigits(text)];
};

const dayOrdinal = '(?:st|nd|rd|th|\\.|er|º|°|:e)?';

const named: DateRule = (text, context) => {
  const { calendar, words, primary } = context;
  const found = [];
  const pattern = patternOf(`full ${primary}`, () => {
    const weekday = `(?:(?:${calendar.weekday})\\.?,? (?:den |der |dem |the |el |d\\. )?)?`;
    const kept = `(?:(?:${words.kept}) )?`;
    const year = '(?:(?:,| de| del| von)? (?<year>\\d{4}))?';
    const year2 = year.replace('<year>', '<year2>').replace('(?:(?:', '(?:\\.?(?:');
    // Turkish sets the weekday behind: "27 Mayıs Cuma günü".
    const weekdayAfter = primary === 'tr' ? `(?: (?:${calendar.weekday})(?: günü)?)?` : '';
    return (
      `${wordStart}${kept}${weekday}(?:` +
      `(?<month>${calendar.month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)${year}|` +
      `(?:the )?(?<day2>\\d{1,2})${dayOrdinal} (?:of |de |di )?(?<month2>${calendar.month})(?![\\p{L}])${year2}${weekdayAfter}` +
      `)(?![\\p{L}\\p{N}])`
    );
  });
  for (const match of text.matchAll(pattern)) {
    const group = match.groups ?? {};
    const name = group.month ?? group.month2 ?? '';
    const month = calendar.months.get(name.toLowerCase());
    const day = Number(group.day ?? group.day2);
    if (!month || isSmallWord(name, primary)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const year = group.year ?? group.year2;
    found.push(...resolved(text, start, end, year ? Number(year) : undefined, month, day, context));
  }
  return found;
};

const inDigits = (text: string) => {
  const found = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}./-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d))(?![\p{L}\p{N}]|-\d)/gu,
  )) {
    const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[6], match[5], match[4]];
    if (isDay(Number(year), Number(month), Number(day))) {
      found.push(
        dated(match.index, match.index + match[0].length, isoDay(dayNumber(Number(year), Number(month), Number(day)))),
      );
    }
  }
  return found;
};

const eastAsian: DateRule = (text, context) => {
  const found = [];
  for (const match of text.matchAll(
    /(?<!\d)(?:(\d{4})[年년] ?)?(?:(\d{1,2})[月월] ?)(\d{1,2})[日日号號일](?!間|间)|(?<![\d月年])(\d{1,2})日(?!間|间|本|後|前|以)/gu,
  )) {
    const [whole, year, month, day, alone] = match;
    const start = match.index;
    const end = start + whole.length;
    if (month)
      found.push(...resolved(text, start, end, year ? Number(year) : undefined, Number(month), Number(day), context));
    // "5日、" alone is of the month of publication, or of the month before when it would lie ahead.
    else if (alone && context.today !== undefined) {
      const ahead = tenseAround(text, start, end, context) === 'ahead';
      const base = yearOf(context.today) * 12 + monthOf(context.today) - 1;
      const choices = (ahead ? [0, 1] : [0, -1]).map(
        (shift) => [Math.floor((base + shift) / 12), ((base + shift) % 12) + 1] as const,
      );
      const hit = choices.find(
        ([y, m]) => isDay(y, m, Number(alone)) && dayNumber(y, m, Number(alone)) <= (context.today ?? 0) !== ahead,
      );
      if (hit) found.push(dated(start, end, isoDay(dayNumber(hit[0], hit[1], Number(alone)))));
    }
  }
  return found;
};

function resolved(
  text: string,
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  day: number,
  context: DateContext,
) {
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
  const tense = tenseAround(text, start, end, context);
  const allowed = days.filter((d) => (tense === 'ahead' ? d >= today : tense === 'back' ? d <= today + 1 : true));
  // Papers add the year to what is further off, so the nearest is meant.
  const nearest = (allowed.length ? allowed : days).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return [dated(start, end, nearest === undefined ? undefined : isoDay(nearest))];
}
