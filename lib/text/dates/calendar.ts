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
  // Making a format takes as long as a hundred uses of it.
  const formats = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ].map((options) => format(tag, options as Intl.DateTimeFormatOptions));
  for (let month = 1; month <= 12; month++) {
    for (const nameIn of formats) put(months, nameIn(Date.UTC(2023, month - 1, 15), 'month'), month);
  }
  const weekdayIn = format(tag, { weekday: 'long' });
  for (let day = 0; day < 7; day++) {
    const name = weekdayIn(Date.UTC(2023, 0, 1 + day), 'weekday');
    put(weekdays, name, day);
    // "terça" for "terça-feira": what the language says in running text.
    if (name?.endsWith('-feira')) put(weekdays, name.slice(0, -6), day);
  }
  for (const [word, month] of Object.entries(alsoMonths[tag] ?? {})) put(months, word, month);
  inflect(tag, months, weekdays);
  return { months, weekdays, month: alternatives(months.keys()), weekday: alternatives(weekdays.keys()) };
}

function format(tag: string, options: Intl.DateTimeFormatOptions) {
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (time: number, type: 'month' | 'weekday') =>
    made.formatToParts(time).find((found) => found.type === type)?.value;
}

// The press writes "Sept. 5", where the browser has "Sep" or "Sept" by region; Austria has January and February of its own.
const alsoMonths: Record<string, Record<string, number>> = {
  en: { sept: 9, sep: 9 },
  de: { jänner: 1, feber: 2 },
  pl: Object.fromEntries(
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
};

/** The forms that running text has and a calendar has not: "в среду", "w środę", "i januari", "måndagen". */
function inflect(tag: string, months: Map<string, number>, weekdays: Map<string, number>): void {
  for (const [word, day] of [...weekdays]) {
    if (tag === 'ru' && word.endsWith('а')) weekdays.set(`${word.slice(0, -1)}у`, day);
    if (tag === 'pl' && word.endsWith('a')) weekdays.set(`${word.slice(0, -1)}ę`, day);
    if (tag === 'sv' || tag === 'da' || tag === 'nb') weekdays.set(`${word}en`, day);
    if (tag === 'sv') weekdays.set(`${word}s`, day);
  }
  for (const [word, month] of [...months]) {
    if (tag === 'ru' && /[ья]$/.test(word)) months.set(`${word.slice(0, -1)}е`, month);
    if (tag === 'ru' && word.endsWith('т')) months.set(`${word}е`, month);
  }
}
