import type { Article } from '../../model.ts';

const day = 86_400_000;

/** Whole days from a story's publication to a date as precise as a day; below 0 lies back. Nothing for a month, a year, or an undated story. */
export function daysFromPublished({ published }: Article, date: string | undefined): number | undefined {
  if (!published || date?.length !== 10) return undefined;
  return Math.round((Date.parse(date) - Date.parse(published.slice(0, 10))) / day);
}
