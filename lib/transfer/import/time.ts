import type { IsoTime } from '../../model.ts';

/**
 * The moment that a file states: seconds, milliseconds or microseconds since 1970, told apart by their size, or a date in
 * the order of ISO 8601. Nothing for years before 1990 and after 2100, of which no reading list can be, nor for orders
 * that can be read in two ways.
 */
export function momentIn(value: unknown): IsoTime | undefined {
  const time = typeof value === 'number' ? sinceEpoch(value) : typeof value === 'string' ? inText(value) : undefined;
  if (time === undefined || !(time >= earliest && time < latest)) return undefined;
  return new Date(time).toISOString();
}

/** The same, but a day without a time stays one: what the publisher said, not when the reader did something. */
export function dateIn(value: unknown): IsoTime | undefined {
  const moment = momentIn(value);
  return moment && typeof value === 'string' && /^\s*\d{4}-\d\d-\d\d\s*$/.test(value) ? moment.slice(0, 10) : moment;
}

const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2101, 0);

function sinceEpoch(value: number): number | undefined {
  if (!(value > 0)) return undefined;
  // Seconds reach a hundred billion in the year 5138, milliseconds did in 1973.
  return Math.round(value < 1e11 ? value * 1000 : value < 1e14 ? value : value / 1000);
}

function inText(value: string): number | undefined {
  const text = value.length < 60 ? value.trim() : '';
  if (/^\d{6,17}(?:\.\d+)?$/.test(text)) return sinceEpoch(Number(text));
  const [, day, time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i.exec(text) ?? [];
  if (day === undefined) return undefined;
  // Without a zone it is read as UTC: the same file says the same wherever it is opened.
  const offset = /^[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  const found = Date.parse(`${day}T${time}${seconds}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(found) ? undefined : found;
}
