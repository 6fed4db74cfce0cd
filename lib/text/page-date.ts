import type { IsoTime } from '../model.ts';

/**
 * The first full date in the page's words, with its time of day where it has one. Only dates with a year count: a
 * publication date is never guessed. Nothing is computed across zones.
 */
export const pageDate = (text: string, language: string): IsoTime | undefined => {
  const words = plainDigits(text.slice(0, 400));
  return isoIn(words) ?? eastAsianIn(words) ?? namedMonthIn(words, language) ?? numericIn(words, language);
};

/** Digits of other scripts as ours: "２０２２年１月５日", "٥ يناير ٢٠٢٢". */
export const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(zeros.reduce((value, zero) => (code >= zero && code < zero + 10 ? code - zero : value), 0));
  });

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

const isoIn = (text: string): IsoTime | undefined => {
  const found =
    /\b((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?:[T ]{1,2}(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i.exec(
      text,
    ) ?? /\b((?:19|20)\d\d)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?(?!\d)/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  return isoOf(Number(year), Number(month), Number(day), timeOf(hour, minute, second), zoneOf(zone));
};

/** "2022年1月5日 14:30", "2022년 1월 5일", "2022. 1. 5." */
const eastAsianIn = (text: string): IsoTime | undefined => {
  const found = /((?:19|20)\d\d) ?(?:年|년|\.) ?(\d\d?) ?(?:月|월|\.) ?(\d\d?)(?: ?(?:日|일|\.)|\b)/.exec(text);
  if (!found) return undefined;
  return isoOf(
    Number(found[1]),
    Number(found[2]),
    Number(found[3]),
    clockIn(text.slice(found.index + found[0].length)),
  );
};

/** "5. Januar 2022, 14:30 Uhr", "Jan. 5, 2022", "5 de enero de 2022", "Wed, 05 Jan 2022 14:30:00 GMT". */
const namedMonthIn = (text: string, language: string): IsoTime | undefined => {
  const months = monthNames(language);
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)];
  for (const [index, word] of words.entries()) {
    const month = months.get(word[0].toLowerCase());
    if (month === undefined) continue;
    const near = (step: number): number | undefined => {
      let at = index + step;
      // "5 de enero de 2022"
      while (/^(?:de|del|of|the|th|st|nd|rd)$/i.test(words[at]?.[0] ?? '')) at += step;
      const digits = words[at]?.[0] ?? '';
      return /^\d+$/.test(digits) ? Number(digits) : undefined;
    };
    const before = near(-1);
    const after = near(1);
    // Day first ("5 January 2022"), else month first ("January 5th, 2022").
    let day = before;
    let yearAt = index + 1;
    if (before === undefined || before > 31 || after === undefined || after < 1900) {
      day = after;
      yearAt = index + 2;
    }
    // Year first: "2022. január 5."
    if (before !== undefined && before >= 1900 && after !== undefined && /^(?:19|20)\d\d$/.test(String(before))) {
      const date = isoOf(before, month, after);
      if (date) return date;
    }
    for (let at = yearAt; at <= yearAt + 1; at++) {
      const year = words[at];
      if (!year || !/^(?:19|20)\d\d$/.test(year[0]) || day === undefined || day > 31) continue;
      return isoOf(Number(year[0]), month, day, clockIn(text.slice(year.index + 4, year.index + 40)));
    }
  }
  return undefined;
};

/** "05.01.2022" is day first everywhere; with slashes the month comes first in American English alone. */
const numericIn = (text: string, language: string): IsoTime | undefined => {
  const yearFirst = /\b((?:19|20)\d\d)[./](\d\d?)[./](\d\d?)\b/.exec(text);
  if (yearFirst) return isoOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const counted = /\b(\d\d?) tháng (\d\d?)(?:,| năm)? ((?:19|20)\d\d)\b/.exec(text);
  if (counted) return isoOf(Number(counted[3]), Number(counted[2]), Number(counted[1]));
  const found = /\b(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)\b/.exec(text);
  if (!found) return undefined;
  let [day, month] = [Number(found[1]), Number(found[3])];
  const american = found[2] === '/' && /^en(?:-us)?$/i.test(language);
  if (month > 12 || (american && day <= 12)) [day, month] = [month, day];
  return isoOf(Number(found[4]), month, day, clockIn(text.slice(found.index + found[0].length)));
};

/** The language's own month names, long and short, in both the cases that a date can put them in; English as well. */
const monthNames = (language: string): Map<string, number> => {
  const names = new Map<string, number>();
  for (const tongue of new Set(['en', language])) {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [{}, { day: 'numeric' }] as const) {
        const format = formatFor(tongue, { month: style, timeZone: 'UTC', ...withDay });
        for (let month = 0; month < 12 && format; month++) {
          const part = format.formatToParts(Date.UTC(2022, month, 5)).find(({ type }) => type === 'month');
          const name = part?.value.replace(/\.$/, '').toLowerCase() ?? '';
          if (/^\p{L}{3,}/u.test(name)) names.set(name, month + 1);
        }
      }
    }
  }
  // "Sept." beside Intl's "Sep"
  names.set('sept', 9);
  return names;
};

const formatFor = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // A page may call its language anything.
    return undefined;
  }
};

const clockIn = (text: string): string | undefined => {
  const found = /^[^\d]{0,14}(\d\d?)(?::|\.| ?h ?)(\d\d)(?::(\d\d))?\s?([ap])?\.?m?/i.exec(text);
  if (!found) return undefined;
  let hour = Number(found[1]);
  const half = found[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return timeOf(String(hour), found[2], found[3]);
};

const timeOf = (hour?: string, minute?: string, second?: string): string | undefined => {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
};

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
};

const isoOf = (year: number, month: number, day: number, time?: string, zone = ''): IsoTime | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return time ? `${iso}T${time}${zone}` : iso;
};
