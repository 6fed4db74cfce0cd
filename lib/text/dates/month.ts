import type { DateFound } from '../dates.ts';
import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateContext, type DateRule, dated, hasDateSigns, isFirstName, isIn, isSmallWord } from './context.ts';
import { isoMonth, isoYear, monthOf, yearOf } from './day.ts';
import { yearSaidAt } from './of-year.ts';
import { tenseAround } from './tense.ts';

/** "March 2024", "in March", "last March", "mid-April", "Juli bis September". Never "May said" or "March for Life". */
export const monthDates: DateRule = (text, context) => {
  const { calendar, words, primary, today, small } = context;
  if (hasDateSigns(primary)) return [];
  const found: DateFound[] = [];
  const pattern = patternOf(
    `month ${primary}`,
    () =>
      `${wordStart}(?:(?<before>${words.before}|${words.last}|${words.next}) |(?<mid>mid-))?(?<month>${calendar.month})` +
      `(?:(?:\\.?(?:,| of| de| del)?|['’]) ?(?<year>\\d{4})| (?<after>${words.last}|${words.next})|(?: (?:bis|to|through|à|a|tot|till|til)|[-–]) ?(?<far>${calendar.month}))?${wordEnd}`,
    'gu',
  );
  for (const match of small.matchAll(pattern)) {
    const { before = '', mid, month: name = '', year, after = '', far } = match.groups ?? {};
    const month = calendar.months.get(name);
    const start = match.index + (before && !keeps(before, context) ? before.length + 1 : 0);
    // "March last year" is no "March last".
    const named = match.index + (match[0].length - (after ? after.length + 1 : 0));
    const said = year || far ? undefined : yearSaidAt(small, named, primary);
    const end = said ? named + said.length : match.index + match[0].length;
    const at = match.index + (before ? before.length + 1 : (mid?.length ?? 0));
    if (!month || isSmallWord(text.slice(at), primary)) continue;
    if (!year && !before && !after && !mid && !far && !said) continue;
    // Short names are words of their own in many languages: Spanish "mar", German "Mai" is whole, English "Mar", French "sept" is seven.
    if (!year && (name.length < 4 ? !wholeThree.has(name) : primary === 'fr' && name === 'sept')) continue;
    if (!year && isPerson(text, at, end, name, before || (mid ?? ''), primary)) continue;
    if (year) found.push(dated(start, end, isoMonth(Number(year), month)));
    else if (today === undefined) found.push(dated(start, end, undefined));
    else if (said) found.push(dated(start, end, isoMonth(yearOf(today) + said.shift, month)));
    else {
      const meant = monthMeant(text, { start, end, before, after }, month, today, context);
      // Two months of one year: the year is what both have.
      found.push(
        dated(start, end, far ? isoYear(Math.floor(meant / 12)) : isoMonth(Math.floor(meant / 12), (meant % 12) + 1)),
      );
    }
  }
  return found;
};

const keeps = (before: string, { words }: DateContext): boolean =>
  [words.kept, words.last, words.next].some((list) => isIn(list, before));

const wholeThree = new Set(['may', 'mai', 'mei', 'maj']);
const alsoNames = new Set(['may', 'march', 'april', 'june', 'august']);

/** English months are names and verbs as well: only what no name has before it shows the month. */
function isPerson(text: string, at: number, end: number, name: string, before: string, primary: string): boolean {
  if (primary !== 'en') return isFirstName(text, at, end, primary);
  if (!alsoNames.has(name)) return false;
  // May is a surname of ministers: "by May", "before May" tell nothing.
  if (name !== 'may' && /^(?:to|from|by|before|after|of|between|and)$/.test(before))
    return /^ \p{Lu}|^[’']s/u.test(text.slice(end, end + 3));
  if (!/^(?:in|since|until|last|next|this|early|late|mid-?|during|through|early in|late in)$/.test(before)) return true;
  return /^ \p{Lu}|^ for \p{Lu}/u.test(text.slice(end, end + 8));
}

interface Said {
  start: number;
  end: number;
  before: string;
  after: string;
}

/** The month that a bare name means, counted from the year 0. */
function monthMeant(text: string, said: Said, month: number, today: number, context: DateContext): number {
  const { words } = context;
  const says = (list: string) => isIn(list, said.before) || isIn(list, said.after);
  const last = says(words.last);
  const tense = last
    ? 'back'
    : says(words.next)
      ? 'ahead'
      : tenseAround(text, said.start, said.end, context, said.before);
  if (isIn(words.this, said.before)) return yearOf(today) * 12 + month - 1;
  const now = yearOf(today) * 12 + monthOf(today) - 1;
  const months = [-1, 0, 1].map((shift) => (yearOf(today) + shift) * 12 + month - 1);
  const allowed = months.filter((m) =>
    tense === 'back' ? (last ? m < now : m <= now) : tense === 'ahead' || tense === 'scheduled' ? m >= now : true,
  );
  // News tells what has been: without a verb that shows it, a month up to eight months back is meant.
  const distance = (m: number) => (m <= now ? now - m : 2 * (m - now));
  return allowed.sort((a, b) => distance(a) - distance(b))[0] ?? now;
}
