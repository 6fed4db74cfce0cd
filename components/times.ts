import type { IsoTime } from '../lib/model.ts';

/** A time of the page in the interface's language, as precise as the page is; a date without an hour stays that date in every zone. */
export function timeInWords(time: IsoTime, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  if (time.includes('T')) return date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const parts = time.split('-').length;
  return date.toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'short' } : {}),
    ...(parts > 2 ? { day: 'numeric', weekday: 'short' } : {}),
  });
}
