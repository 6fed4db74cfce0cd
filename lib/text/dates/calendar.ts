import { alternatives, knownTag, primaryOf } from '../language.ts';

/** Names of months (1 to 12) and weekdays (0 is Sunday) in lower case, and patterns that match any of them. */
export interface Calendar {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  month: string;
  weekday: string;
}

const calendars = new Map<string, Calendar>();

/** The browser's own names for months and weekdays in a language, whole and short, and as they stand inside a date. */
export function calendarOf(language: string): Calendar {
  const key = primaryOf(language);
  let calendar = calendars.get(key);
  if (!calendar) {
    calendar = named(knownTag(key));
    calendars.set(key, calendar);
  }
  return calendar;
}

function named(tag: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const put = (map: Map<string, number>, name: string | undefined, value: number) => {
    const word = name?.toLowerCase().replace(/\.$/, '');
    // Numbers ("1月") are read as such; single letters name nothing.
    if (word && word.length > 1 && !/\d/.test(word) && !map.has(word)) map.set(word, value);
  };
  const part = (options: Intl.DateTimeFormatOptions, date: Date, type: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' })
      .formatToParts(date)
      .find((found) => found.type === type)?.value;
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2023, month - 1, 15));
    for (const form of ['long', 'short'] as const) {
      put(months, part({ month: form }, date, 'month'), month);
      put(months, part({ month: form, day: 'numeric' }, date, 'month'), month);
    }
  }
  for (let day = 0; day < 7; day++) {
    const name = part({ weekday: 'long' }, new Date(Date.UTC(2023, 0, 1 + day)), 'weekday');
    put(weekdays, name, day);
    // "terça" for "terça-feira": what the language says in running text.
    if (name?.endsWith('-feira')) put(weekdays, name.slice(0, -6), day);
  }
  for (const [word, month] of Object.entries(alsoMonths[tag] ?? {})) put(months, word, month);
  inflect(tag, months, weekdays);
  return { months, weekdays, month: alternatives(months.keys()), weekday: alternatives(weekdays.keys()) };
}

// The press writes "Sept. 5", where the browser has "Sep" or "Sept" by region; Austria has January and February of its own.
const alsoMonths: Record<string, Record<string, number>> = {
  en: { sept: 9, sep: 9 },
  de: { jänner: 1, feber: 2 },
};

/** The forms that running text has and a calendar has not: "в среду", "w środę", "i januari", "måndagen". */
function inflect(tag: string, months: Map<string, number>, weekdays: Map<string, number>): void {
  for (const [word, day] of [...weekdays]) {
    if (tag === 'ru' && word.endsWith('а')) weekdays.set(`${word.slice(0, -1)}у`, day);
    if (tag === 'pl' && word.endsWith('a')) weekdays.set(`${word.slice(0, -1)}ę`, day);
    if (tag === 'sv' || tag === 'da' || tag === 'nb') weekdays.set(`${word}en`, day);
  }
  for (const [word, month] of [...months]) {
    if (tag === 'ru' && /[ья]$/.test(word)) months.set(`${word.slice(0, -1)}е`, month);
    if (tag === 'ru' && word.endsWith('т')) months.set(`${word}е`, month);
    if (tag === 'pl' && word.endsWith('ń')) months.set(`${word.slice(0, -1)}niu`, month);
  }
}
