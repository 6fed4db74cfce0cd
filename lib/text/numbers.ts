import type { Range } from '../model.ts';
import { datesIn } from './dates.ts';
import { isUnspaced, primaryOf } from './language.ts';
import { amountOf } from './numbers/amount-of.ts';
import { eastAsianNumbers } from './numbers/east-asian.ts';
import { withLentUnits } from './numbers/elliptic.ts';
import { spacedNumbers } from './numbers/spaced.ts';

/** A figure that the text states. */
export interface NumberFound extends Range {
  value: number;
  /** An ISO 4217 code, `%`, or the page's word for what is counted. */
  unit?: string;
  /** The words that say what is counted, "soldiers from Armenia, Belarus and Russia", or what an amount is of: "drop in agriculture". */
  of?: Range;
}

/**
 * The counts, amounts and shares in one sentence, in order. A range holds the words that bound the figure ("more than
 * 2,000 soldiers"). Dates, ages, times, scores, numbers in names and numbers that only count on are left out.
 */
export function numbersIn(said: string, language: string): NumberFound[] {
  // Any space may part groups of digits.
  const text = said.replace(/[\u00a0\u2009\u202f]/g, ' ');
  const primary = primaryOf(language);
  const found = isUnspaced(primary) ? eastAsianNumbers(text, language) : spacedNumbers(text, language, primary);
  if (!found.length) return found;
  const dates = datesIn(text, language);
  const counted = withLentUnits(
    text,
    found.filter((number) => !dates.some((date) => number.start < date.end && date.start < number.end)),
  );
  const done: NumberFound[] = [];
  for (const number of counted) done.push(withAmountOf(text, number, done.at(-1), dates, primary));
  return done;
}

function withAmountOf(
  text: string,
  number: NumberFound,
  before: NumberFound | undefined,
  dates: Range[],
  primary: string,
): NumberFound {
  if (number.of || !isAmount(number)) return number;
  // A clause begins behind the figure before it, and behind what that one is of.
  const from = Math.max(before?.end ?? 0, before?.of?.end ?? 0);
  const goesOn = before?.of && before.of.end <= before.start && step.test(text.slice(before.end, number.start));
  const of = goesOn ? before.of : amountOf(text, number, from, dates, primary);
  return of ? { ...number, of } : number;
}

/** "Sales rose 3.5 percent to $27 billion": both are of the sales. */
const step = /^ (?:to|from|auf|von|à|a|para|naar|till|til|do|до) $/;

/** A share or a sum of money: its unit does not say what it is of. */
export const isAmount = ({ unit }: NumberFound): boolean => unit === '%' || /^[A-Z]{3}$/.test(unit ?? '');
