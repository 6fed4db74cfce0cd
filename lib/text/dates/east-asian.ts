import type { DateFound } from '../dates.ts';
import { type DateContext, type DateRule, dated, hasDateSigns } from './context.ts';
import { dayNumber, isDay, isoDay, isoMonth, isoYear, monthOf, weekdayOf, yearOf } from './day.ts';
import { dayOfMonth } from './full-date.ts';
import { tenseAround } from './tense.ts';

/** "2026年1月5日", "昨年12月", "令和6年", "20日", "火曜日", "上周二": dates whose numbers have a sign behind each. */
export const eastAsianDates: DateRule = (text, context) => {
  if (!hasDateSigns(context.primary)) return [];
  // Full-width digits count as others do.
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [...numbered(plain, context), ...bareDays(plain, context), ...weekdays(plain, context)];
};

// After a day: the part of it that is meant belongs to the words.
const part = '(?:午前|午後|未明|早朝|朝|昼|夕方|夕|夜|深夜|晚上|上午|下午|凌晨|晚间|晚)?';
const length = '(?!間|间|本|後|以|目|連続)';

const yearWords: Record<string, number> = { 一昨年: -2, 昨年: -1, 去年: -1, 今年: 0, 来年: 1, 明年: 1, 前年: -2 };
const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const numberedPattern = new RegExp(
  `(?<![\\d.])(?:(?:(?<era>${Object.keys(eras).join('|')})(?<eraYear>\\d{1,2}|元)|(?<year>1[5-9]\\d\\d|20\\d\\d))[年년] ?|(?<said>${Object.keys(yearWords).join('|')}))?` +
    `(?:(?<month>\\d{1,2})[月월](?!間|间) ?(?:(?<day>\\d{1,2})[日号號일]${length}${part})?)?`,
  'gu',
);

/** Years, months and days of a month. */
function numbered(text: string, context: DateContext): DateFound[] {
  const { today } = context;
  const found: DateFound[] = [];
  for (const match of text.matchAll(numberedPattern)) {
    if (!match[0]) continue;
    const { era, eraYear, year: stated, said, month, day } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    let year = stated ? Number(stated) : undefined;
    if (era) year = (eras[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
    if (said && today !== undefined) year = yearOf(today) + (yearWords[said] ?? 0);
    if (month && (Number(month) < 1 || Number(month) > 12)) continue;
    if (day) {
      if (said && year === undefined) found.push(dated(start, end, undefined));
      else found.push(...dayOfMonth(text, { start, end }, year, Number(month), Number(day), context));
    } else if (month) {
      // "5月" alone is a length as often as a month: "5月に".
      if (year !== undefined) found.push(dated(start, end, isoMonth(year, Number(month))));
      else if (said) found.push(dated(start, end, undefined));
    } else if (year !== undefined && !/^(?:間|前|後|以上|代|度)/u.test(text.slice(end, end + 2)))
      found.push(dated(start, end, isoYear(year)));
  }
  return found;
}

const bareDay = new RegExp(`(?<![\\d月年第续連续\\]])(\\d{1,2})日${length}(?!前)${part}`, 'gu');

/** "5日" alone is of the month of publication, or of the one beside it. */
function bareDays(text: string, context: DateContext): DateFound[] {
  const { today } = context;
  const found: DateFound[] = [];
  if (today === undefined) return found;
  for (const match of text.matchAll(bareDay)) {
    const day = Number(match[1]);
    const end = match.index + match[0].length;
    const ahead = tenseAround(text, match.index, end, context) === 'ahead';
    const base = yearOf(today) * 12 + monthOf(today) - 1;
    for (const shift of ahead ? [0, 1] : [0, -1]) {
      const [year, month] = [Math.floor((base + shift) / 12), ((base + shift) % 12) + 1];
      if (!isDay(year, month, day) || dayNumber(year, month, day) <= today === ahead) continue;
      found.push(dated(match.index, end, isoDay(dayNumber(year, month, day))));
      break;
    }
  }
  return found;
}

const weekday = new RegExp(
  `(?<![毎每隔])(?<week>上|下|本|这|這|先|来|今)?(?:(?:周|週|星期|礼拜|禮拜)(?<zh>[一二三四五六日天])|(?:週の)?(?<ja>[日月火水木金土])曜日?)(?![至到ごと])${part}`,
  'gu',
);

function weekdays(text: string, context: DateContext): DateFound[] {
  const { today } = context;
  const found: DateFound[] = [];
  for (const match of text.matchAll(weekday)) {
    const { week, zh, ja } = match.groups ?? {};
    const day =
      ja === undefined ? '日一二三四五六'.indexOf(zh === '天' ? '日' : (zh ?? '')) : '日月火水木金土'.indexOf(ja);
    const end = match.index + match[0].length;
    if (today === undefined) {
      found.push(dated(match.index, end, undefined));
      continue;
    }
    const back = (weekdayOf(today) - day + 7) % 7;
    // Weeks begin on Monday.
    const monday = today - ((weekdayOf(today) + 6) % 7);
    const weeks = { 上: -7, 先: -7, 下: 7, 来: 7, 本: 0, 这: 0, 這: 0, 今: 0 }[week ?? ''];
    const meant =
      weeks !== undefined
        ? monday + weeks + ((day + 6) % 7)
        : tenseAround(text, match.index, end, context) === 'ahead'
          ? today + ((7 - back) % 7)
          : today - back;
    found.push(dated(match.index, end, isoDay(meant)));
  }
  return found;
}
