import type { DateFound } from '../dates.ts';
import { isUnspaced } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateContext, type DateRule, dated, isFirstName, isHabit, isIn, isSmallWord } from './context.ts';
import { isoDay, weekdayOf } from './day.ts';
import { isPresent } from './present.ts';
import { tenseAround } from './tense.ts';

/** "Tuesday", "Tuesday night", "last Friday", "am Donnerstag", "jeudi soir", "Freitagnachmittag". */
export const weekdayDates: DateRule = (text, context) => {
  const { calendar, words, primary, today, small } = context;
  if (isUnspaced(primary) || !calendar.weekday) return [];
  const found: DateFound[] = [];
  const pattern = patternOf(
    `weekday ${primary}`,
    () => {
      const night = primary === 'de' ? '(?:nacht (?:zum|auf(?: den)?) )?' : '';
      return `${wordStart}(?:(?<before>${words.last}|${words.next}|${words.this}|${words.kept}) )?${night}(?<day>${calendar.weekday})(?:[ -]?(?:${words.partOfDay})|(?: (?<after>${words.last}|${words.next})))?${wordEnd}`;
    },
    'gu',
  );
  let last: { end: number; weekday: number; day: number } | undefined;
  for (const match of small.matchAll(pattern)) {
    const { before = '', day = '', after = '' } = match.groups ?? {};
    const weekday = calendar.weekdays.get(day);
    const start = match.index;
    const end = start + match[0].length;
    if (weekday === undefined || isOtherWord(text, small, { start, end, day, before }, primary)) continue;
    if (today === undefined) {
      found.push(dated(start, end, undefined));
      continue;
    }
    const ranged = last && spanning.test(small.slice(last.end, start + (before ? before.length + 1 : 0)));
    const resolved =
      last && ranged
        ? last.day + ((weekday - last.weekday + 7) % 7)
        : dayMeant(text, { start, end, day, before, after, weekday }, today, context);
    found.push(dated(start, end, isoDay(resolved)));
    last = { end, weekday, day: resolved };
  }
  return found;
};

/** Between two weekdays of one stretch of time: "from Thursday to Saturday", "von Montag bis Mittwoch". */
const spanning = /^ ?(?:to|through|bis|à|au|a|al|tot|till|til|do|по|[-–])(?: (?:el|le|il|la))? ?(?:bis|to|through)? ?$/;

interface Said {
  start: number;
  end: number;
  day: string;
  before: string;
  after: string;
  weekday: number;
}

function dayMeant(text: string, found: Said, today: number, context: DateContext): number {
  const { words, primary } = context;
  const { start, end, day, before, after, weekday } = found;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(today) + 7) % 7;
  // "Nesta terça-feira (3)": the day of the month is said with it.
  const named = /^ \((\d{1,2})(?:\/\d{1,2})?\)/.exec(text.slice(end, end + 8));
  const said = [back, back + 7, -forth, -forth - 7].find(
    (days) => named && isoDay(today - days).endsWith(`-${named[1]?.padStart(2, '0')}`),
  );
  if (said !== undefined) return today - said;
  const says = (list: string) => isIn(list, before) || isIn(list, after);
  // "i onsdags" and "på tisdagen" have been; "på måndag" lies ahead.
  const swedish = primary === 'sv' ? (day.endsWith('s') ? 'back' : day.endsWith('en') ? 'open' : '') : '';
  if (says(words.last) || swedish === 'back') {
    // On a Wednesday, "last Tuesday" is not yesterday: that would be "Tuesday".
    return today - (back === 0 || (back === 1 && before === 'last') ? back + 7 : back);
  }
  if (says(words.next) && !swedish) return today + (forth || 7);
  // "from Tuesday's vote" is no beginning.
  const from = fromWords.test(before) && !/^['’]/.test(text.slice(end, end + 1));
  const tense = tenseAround(text, start, end, context, before);
  // "Ce vendredi", "diesen Montag": of those to come, unless a verb looks back or it has just been.
  if (says(words.this) && tense === 'unsaid') return back <= justBeen ? today - back : today + forth;
  const isScene =
    /(?:es ist|c['’]est|het is|det er|det är|(?:heute|today|oggi|hoy|hoje|vandaag), (?:am |el )?)\s*$/.test(
      context.small.slice(Math.max(0, start - 14), start),
    );
  if (tense === 'unsaid' && back >= justBeen && !isScene && isPresent(text, context)) return today + forth;
  return tense === 'ahead' || tense === 'scheduled' || (from && tense === 'unsaid') ? today + forth : today - back;
}

/** Days in which a page without a verb that tells still speaks of "this Monday". */
const justBeen = 2;

const fromWords = /^(?:from|ab|dès|vanaf|från|fra|by)$/;

type Found = Pick<Said, 'start' | 'end' | 'day' | 'before'>;

/** Names, ordinals and habits that look like a weekday: "Black Friday", "the Sunday Courier", "Domenica Ricci". */
function isOtherWord(text: string, small: string, { start, end, day, before }: Found, primary: string): boolean {
  const at = start + (before ? before.length + 1 : 0);
  if (isSmallWord(text.slice(at), primary)) return true;
  if (isHabit(small, start)) return true;
  const ahead = text.slice(Math.max(0, start - 8), start);
  if (!before && /(?:Black|Good|Super|Cyber|Ash|Palm|Easter|Fat) $/u.test(ahead)) return true;
  if (primary === 'en' && /\b[Tt]he $/.test(ahead) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) return true;
  if ((day === 'domenica' || day === 'domingo') && isFirstName(text, at, end, primary)) return true;
  // Portuguese counts its weekdays: "a quinta tentativa" is the fifth.
  if (primary === 'pt' && /^(?:segunda|terça|quarta|quinta|sexta)$/.test(day)) {
    return !/^(?:$|[.,;:!?)(]| \(| (?:passada|à|às|de|para|com|o|a|os|as|em|no|na|que|e|por|pela|pelo) )/.test(
      small.slice(end, end + 10),
    );
  }
  return false;
}
