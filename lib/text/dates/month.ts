import { wordEnd, wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { type DateRule, dated, hasDateSigns, isSmallWord } from './context.ts';
import { isoMonth, monthOf, yearOf } from './day.ts';
import { tenseAround } from './tense.ts';

/** "March 2024", "in March", "last March", "2024年3月". Never "May said" or "March for Life". */
export const monthDates: DateRule = (text, context) => {
  const { calendar, words, primary, today } = context;
  if (hasDateSigns(primary)) return eastAsian(text);
  const found = [];
  const pattern = patternOf(
    `month ${primary}`,
    () =>
      `${wordStart}(?:(?<before>${words.before}|${words.last}|${words.next}) )?(?<month>${calendar.month})(?:\\.?(?:,| de| del)? (?<year>\\d{4})| (?<after>${words.last}|${words.next}))?${wordEnd}`,
  );
  for (const match of text.matchAll(pattern)) {
    const { before, month: name = '', year, after } = match.groups ?? {};
    const month = calendar.months.get(name.toLowerCase());
    if (!month || isSmallWord(name, primary)) continue;
    if (!year && !before && !after) continue;
    // Short names are words of their own in many languages: Spanish "mar", German "Mai" is whole, English "Mar".
    if (!year && name.length < 4 && !wholeThree.has(name.toLowerCase())) continue;
    if (!year && primary === 'en' && alsoNames.has(name.toLowerCase())) {
      if (!/^(?:in|since|until|last|next|this|early|late|mid|during|through|early in|late in)$/i.test(before ?? ''))
        continue;
      if (/^ \p{Lu}|^ for \p{Lu}/u.test(text.slice(match.index + match[0].length))) continue;
    }
    const keep = before && new RegExp(`^(?:${words.kept}|${words.last}|${words.next})$`, 'iu').test(before);
    const start = match.index + (before && !keep ? before.length + 1 : 0);
    const end = match.index + match[0].length;
    if (year) found.push(dated(start, end, isoMonth(Number(year), month)));
    else if (today === undefined) found.push(dated(start, end, undefined));
    else {
      const edge = `${before ?? ''} ${after ?? ''}`;
      const says = (list: string) => new RegExp(`${wordStart}(?:${list})${wordEnd}`, 'iu').test(edge);
      const tense = says(words.last) ? 'back' : says(words.next) ? 'ahead' : tenseAround(text, start, end, context);
      const now = yearOf(today) * 12 + monthOf(today) - 1;
      const months = [-1, 0, 1].map((shift) => (yearOf(today) + shift) * 12 + month - 1);
      const allowed = months.filter((m) =>
        tense === 'back' ? (says(words.last) ? m < now : m <= now) : tense === 'ahead' ? m >= now : true,
      );
      const nearest = (allowed.length ? allowed : months).sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
      found.push(
        dated(start, end, nearest === undefined ? undefined : isoMonth(Math.floor(nearest / 12), (nearest % 12) + 1)),
      );
    }
  }
  return found;
};

const wholeThree = new Set(['may', 'mai', 'mei', 'maj']);
const alsoNames = new Set(['may', 'march', 'april', 'june', 'august']);

const eastAsian = (text: string) =>
  [...text.matchAll(/(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월](?! ?\d)/gu)]
    .filter((match) => Number(match[2]) >= 1 && Number(match[2]) <= 12)
    .map((match) => dated(match.index, match.index + match[0].length, isoMonth(Number(match[1]), Number(match[2]))));
