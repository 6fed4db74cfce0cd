/** Days since 1970-01-01: arithmetic without clocks or zones. */
export type DayNumber = number;

/** `month` counts from 1. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** The day of an ISO time in that time's own zone. */
export function dayOf(iso: string | undefined): DayNumber | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return parts && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    : undefined;
}

/** True for a day that the calendar has; `month` counts from 1. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

export const yearOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCFullYear();
/** 1 to 12. */
export const monthOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCDay();

export const isoDay = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${String(month).padStart(2, '0')}`;
export const isoYear = (year: number): string => String(year).padStart(4, '0');
