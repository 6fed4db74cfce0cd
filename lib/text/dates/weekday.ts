import { isUnspaced, wordEnd, wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { type DateRule, dated, isSmallWord } from './context.ts';
import { isoDay, weekdayOf } from './day.ts';
import { tenseAround } from './tense.ts';

/** "Tuesday", "Tuesday night", "last Friday", "am Donnerstag", "jeudi soir", "Freitagnachmittag". */
export const weekdayDates: DateRule = (text, context) => {
  const { calendar, words, primary, today } = context;
  // Weekdays stand beside dates there, in brackets; alone they name a habit as often as a day.
  if (isUnspaced(primary) || !calendar.weekday) return [];
  const found = [];
  const pattern = patternOf(
    `weekday ${primary}`,
    () =>
      `${wordStart}(?:(?<before>${words.last}|${words.next}|${words.this}|${words.kept}) )?(?<day>${calendar.weekday})(?:[ -]?(?:${words.partOfDay})|(?: (?<after>${words.last}|${words.next})))?${wordEnd}`,
  );
  for (const match of text.matchAll(pattern)) {
    const { before = '', day = '', after = '' } = match.groups ?? {};
    const weekday = calendar.weekdays.get(day.toLowerCase());
    if (weekday === undefined || isSmallWord(day, primary)) continue;
    const start = match.index;
    const end = start + match[0].length;
    // "Black Friday", "Palm Sunday": a name, unless a preposition or "last" stands before it.
    if (!before && /(?:Black|Good|Super|Cyber|Ash|Palm|Easter|Fat) $/u.test(text.slice(Math.max(0, start - 8), start)))
      continue;
    if (today === undefined) {
      found.push(dated(start, end, undefined));
      continue;
    }
    const says = (list: string) => new RegExp(`${wordStart}(?:${list})${wordEnd}`, 'iu').test(`${before} ${after}`);
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const forth = (weekday - weekdayOf(today) + 7) % 7;
    if (says(words.last)) found.push(dated(start, end, isoDay(today - (back || 7))));
    else if (says(words.next)) found.push(dated(start, end, isoDay(today + (forth || 7))));
    else if (tenseAround(text, start, end, context) === 'ahead') found.push(dated(start, end, isoDay(today + forth)));
    else found.push(dated(start, end, isoDay(today - back)));
  }
  return found;
};
