import { primaryOf } from '../language.ts';

// Told by a table: the first number that Intl formats takes five milliseconds.
const commaLanguages = new Set(
  'de fr es pt it nl sv nb da pl ru uk be tr cs sk fi hu ro bg el hr sl sr bs mk lt lv et is id vi ca gl eu af kk az ka hy sq'.split(
    ' ',
  ),
);
/** Regions of those languages that set a point. */
const pointRegions = new Set('MX US PR GT HN NI SV DO PA PE CH LI'.split(' '));

/** The mark before the decimals in a language, by its region. */
export function decimalMarkOf(language: string): string {
  const region = language.split(/[-_]/).at(-1) ?? '';
  const point = pointRegions.has(region) && !/^fr/i.test(language);
  return commaLanguages.has(primaryOf(language)) && !point ? ',' : '.';
}

/** More digits than a number holds exactly: what has more is the number of a card or a parcel. */
export const mostDigits = 15;

/**
 * The value of digits as a page in this language means them, or nothing where they are no plain number ("5.1.2026",
 * "192.168.0.1"). `scaled` says that a magnitude or a per cent follows: "1,234 Milliarden" has decimals.
 */
export function valueOfDigits(digits: string, language: string, scaled: boolean): number | undefined {
  const bare = digits.replace(/[ '’]/g, '');
  if (bare.replace(/[.,]/g, '').length > mostDigits) return undefined;
  const marks = bare.match(/[.,]/g) ?? [];
  if (!marks.length) return Number(bare);
  const last = marks[marks.length - 1] ?? '';
  if (new Set(marks).size > 1) {
    // Both marks: the last one stands before the decimals, "1.234,5".
    const [whole = '', decimals = ''] = splitAtLast(bare, last);
    return grouped.test(whole) ? Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) : undefined;
  }
  if (marks.length > 1) return grouped.test(bare) || indian.test(bare) ? Number(bare.replace(/[.,]/g, '')) : undefined;
  const [whole = '', rest = ''] = splitAtLast(bare, last);
  const decimal = decimalMarkOf(language);
  const looksGrouped = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  // Spanish and Portuguese group with either mark, by country: "13,000 personas" are thirteen thousand.
  const either = /^(?:es|pt)/i.test(language);
  if (looksGrouped && !scaled && (last !== decimal || (either && last === ','))) return Number(whole + rest);
  if (looksGrouped && last !== decimal) return Number(whole + rest);
  return Number(`${whole}.${rest}`);
}

const grouped = /^\d{1,3}(?:[.,]\d{3})*$/;
// Lakhs and crores: "10,00,000".
const indian = /^\d{1,2}(?:,\d\d)*,\d{3}$/;

const splitAtLast = (text: string, mark: string) => {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
};
