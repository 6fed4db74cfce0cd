import { alternatives, isUnspaced, wordEnd, wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { type DateContext, type DateRule, dated } from './context.ts';
import { isoDay, isoMonth, isoYear, monthOf, yearOf } from './day.ts';

/** "yesterday", "last month", "next year"; "last week" is found, but names no one day. */
export const relativeDates: DateRule = (text, context) => {
  const { words, primary, today } = context;
  const keys = [words.days, words.months, words.years].flatMap((table) => Object.keys(table));
  if (!keys.length) return [];
  const pattern = patternOf(`relative ${primary}`, () => {
    const all = `${alternatives(keys)}|${words.vague}`;
    return isUnspaced(primary) ? all : `${wordStart}(?:${all})${wordEnd}`;
  });
  const found = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    // German "am Morgen" and "Heute" as a title are nouns; tomorrow is "morgen".
    if (primary === 'de' && match[0] === 'Morgen' && start > 0) continue;
    if (
      primary === 'nl' &&
      /(?:de|in de|’s|'s) $/.test(text.slice(Math.max(0, start - 6), start)) &&
      /^morgen$/i.test(match[0])
    )
      continue;
    found.push(dated(start, end, today === undefined ? undefined : resolved(match[0].toLowerCase(), words, today)));
  }
  return found;
};

function resolved(said: string, words: DateContext['words'], today: number): string | undefined {
  const days = words.days[said];
  if (days !== undefined) return isoDay(today + days);
  const months = words.months[said];
  if (months !== undefined) {
    const month = yearOf(today) * 12 + monthOf(today) - 1 + months;
    return isoMonth(Math.floor(month / 12), (month % 12) + 1);
  }
  const years = words.years[said];
  return years === undefined ? undefined : isoYear(yearOf(today) + years);
}
