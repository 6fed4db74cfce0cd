import type { NumberFound } from '../numbers.ts';
import { patternOf } from '../pattern.ts';
import { letterOrDigit, smallLetters, wordEnd, wordStart } from '../word-edge.ts';
import { countedAfter } from './counted.ts';
import { currencyNamed, currencyOfSign, currencySignAfter } from './currency.ts';
import { type Figure, figuresIn, type Reading } from './figures.ts';
import { isNoCount } from './no-count.ts';
import { partOf } from './part-of.ts';
import { farEnd, moved } from './range.ts';
import { decimalMarkOf, mostDigits, valueOfDigits } from './value.ts';
import { type NumberWords, numberWordsOf } from './words.ts';

/** "more than $13 million", "3,4 Milliarden Euro", "7 000 morts", "four people": figures of scripts with spaces. */
export function spacedNumbers(text: string, language: string, primary: string): NumberFound[] {
  const reading: Reading = {
    text,
    small: smallLetters(text),
    language,
    primary,
    words: numberWordsOf(primary),
  };
  const found: NumberFound[] = [];
  let read = 0;
  let before: Figure | undefined;
  for (const figure of figuresIn(reading)) {
    // The far end of a range that was read already.
    if (figure.at < read) continue;
    const number = numberAt(reading, figure);
    read = Math.max(figure.end, number?.end ?? 0);
    const part = before && number && partOf(reading, before, number);
    before = figure;
    if (part && (found.at(-1)?.end ?? 0) > part.start) found.pop();
    if (number) found.push(part ?? number);
  }
  return found;
}

function numberAt(reading: Reading, figure: Figure): NumberFound | undefined {
  const { text, small, language, primary, words } = reading;
  const { at, digits, about, code } = figure;
  let { end } = figure;
  // The full stop of "Mio." belongs to it, that of "cost 5 million." to the sentence.
  if (small[end - 1] === '.' && !/^ \p{L}/u.test(text.slice(end, end + 2))) end--;
  const denied = denialBefore(small.slice(0, figure.start), primary);
  if (denied && !about) return undefined;
  let far = digits === undefined ? undefined : farEndAt(reading, figure, end);
  if (!far && digits !== undefined) {
    // "Between 0.50 percent and 0.75 percent": each end with its unit.
    const share = percentAfter(small.slice(end, end + 20), primary, words);
    const unit = share || (figure.between ? (moneyAfter(reading, end, true, '')?.length ?? 0) : 0);
    const isEither = either.test(small.slice(end + unit));
    const second = unit && !isEither ? farEndAt(reading, figure, end + unit) : undefined;
    const stop = end + unit + (second?.length ?? 0);
    if (second && (!share || percentAfter(small.slice(stop, stop + 20), primary, words) > 0))
      far = { ...second, length: unit + second.length };
  }
  const scale = factorOf(figure, words, primary);
  const factor = far && scale === 1 && far.factor !== undefined ? far.factor : scale;
  const start = figure.between && !far ? at : figure.start - denied;
  if (far) end += far.length;
  const percent = percentAfter(small.slice(end, end + 20), primary, words);
  const scaled = factor !== 1 || percent > 0;
  const plain = digits === undefined ? figure.said : valueOfDigits(digits, language, scaled);
  if (plain === undefined || Number.isNaN(plain) || /^00/.test(digits ?? '') || factor === undefined) return undefined;
  const value = Number(((figure.minus ? -1 : 1) * (plain * factor + figure.rest)).toPrecision(mostDigits));

  if (percent > 0 || figure.percentBefore) return { start, end: end + percent, value, unit: '%' };
  if (code) return { start, end, value, unit: code };
  const before = small.slice(Math.max(0, at - 60), at);
  const money = moneyAfter(reading, end, scaled, before.slice(-40));
  if (money) return { start, end: end + money.length, value, unit: money.code };
  // Both ends of a range are counts: "2000 to 2500 people" names no year.
  const decimalMark = decimalMarkOf(language);
  const bounded = Boolean(about || far);
  // Millions are no age and no hour, but the end of ".57 million" is none either.
  const none =
    figure.magnitude || far?.factor
      ? before.endsWith('.')
      : isNoCount(text, at, end, { digits, bounded, decimalMark }, words, primary);
  if (none) return undefined;
  const bound = boundAfter(small, end, primary);
  const counted = countedAfter(text, end + bound, primary, words);
  if (counted)
    return {
      start,
      end: counted.end,
      value,
      unit: counted.unit,
      of: counted.of,
    };
  // A bare figure tells only where it is large, where the page bounds it, or where something moved to it.
  if (digits === undefined) return undefined;
  const after = text.slice(end, end + 20);
  const named = /^ \p{Lu}/u.test(after) && primary !== 'de' && !about;
  const telling =
    about ||
    scaled ||
    /\d[.,'’ ]\d/.test(digits) ||
    (value >= 100 && !named) ||
    moved(before, primary) ||
    (value > 1 &&
      /^ (?:of|out of|von|sur|su|van de|av|af|из) (?:the |its |their |his |her |den |ihren |les |ses )?\d/.test(after));
  return telling ? { start, end: end + bound, value } : undefined;
}

/** How long a "not " before a figure is: of "not twelve boats, but ten". "Not more than twelve" is a bound. */
function denialBefore(before: string, primary: string): number {
  const no = denials[primary];
  if (no === undefined) return 0;
  return patternOf(`denied ${primary}`, () => `${wordStart}(?:${no}) $`, 'u').exec(before.slice(-12))?.[0].length ?? 0;
}

const either = /^ (?:or|oder|ou|o|of|eller|lub|или|або|veya) /;
const denials: Partial<Record<string, string>> = {
  en: 'not',
  de: 'nicht|keine|keinen',
  fr: 'pas',
  it: 'non',
  nl: 'niet|geen',
  sv: 'inte',
  nb: 'ikke',
  da: 'ikke',
  pl: 'nie',
  ru: 'не',
  uk: 'не',
};

/** The far end, where it is larger and something counts it: "3-1" is a score. */
function farEndAt(reading: Reading, figure: Figure, end: number) {
  const { small, text, language, primary, words } = reading;
  const { at, digits = '', code } = figure;
  const far = farEnd(small.slice(end, end + 40), primary, words, figure.between !== undefined);
  if (!far) return undefined;
  const before = small.slice(Math.max(0, at - 60), at);
  if (!/^ ?[-–]/.test(small.slice(end, end + 2)) && moved(before, primary)) return undefined;
  // "2023-2024": a season, a school year.
  if (isYear(digits) && isYear(far.value) && !code) return undefined;
  const near = valueOfDigits(digits, language, true);
  const other = valueOfDigits(far.value, language, true);
  if (near === undefined || other === undefined) return undefined;
  const factor =
    far.magnitude === undefined
      ? undefined
      : (words.magnitudes[far.magnitude] ?? { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 }[far.magnitude]);
  const scale = figure.magnitude || figure.short ? (factorOf(figure, words, primary) ?? 1) : (factor ?? 1);
  if (other * (factor ?? 1) <= near * scale) return undefined;
  const stop = end + far.length;
  const counted =
    factor !== undefined ||
    far.signed ||
    code !== undefined ||
    percentAfter(small.slice(stop, stop + 20), primary, words) > 0 ||
    moneyAfter(reading, stop, false, '') !== undefined ||
    isThing(countedAfter(text, stop, primary, words)?.unit, primary);
  return counted ? { length: far.length, factor } : undefined;
}

/** "1-2 Arrieta" is a score and who made it. German things have capitals as well. */
const isThing = (unit: string | undefined, primary: string): boolean =>
  unit !== undefined && (primary === 'de' || !/^\p{Lu}\p{Ll}|^\p{Lu}{5}/u.test(unit));

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** A currency behind an amount, and how far it goes: " €", " euros", " d’euros". */
function moneyAfter({ text, small, language, primary, words }: Reading, end: number, scaled: boolean, before: string) {
  const after = text.slice(end, end + 60);
  const sign = currencySignAfter.exec(after)?.[0];
  const ofSign = sign && (currencyOfSign(sign.trim(), language) ?? currencyNamed(sign.trim(), primary, scaled)?.code);
  if (sign && ofSign) return { code: ofSign, length: sign.length };
  const gap =
    patternOf(`gap ${primary}`, () => `^-? ?(?:(?:${words.of}) ?)?`, 'u').exec(small.slice(end, end + 20))?.[0]
      .length ?? 0;
  const paid = /(?:cost|price|pa[iy]|fine|worth|spen|earn|charge|sold|owe|fee|bill)\w*[^.]*$/.test(before);
  const named = currencyNamed(after.slice(gap), primary, scaled || paid);
  return named && { code: named.code, length: gap + named.length };
}

const shorts: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  'k€': 1e3,
  'm€': 1e6,
  'md€': 1e9,
  'mds€': 1e9,
};

function factorOf(
  { short, magnitude, more, code, digits }: Figure,
  words: NumberWords,
  primary: string,
): number | undefined {
  // "20m" is money, or metres, and "221b" a house: only a currency tells.
  if (!code && (short === 'm' || (short === 'b' && !digits?.includes('.')))) return undefined;
  if (short) return shorts[short];
  if (!magnitude) return 1;
  // "tres mil millones": thousands of millions; only where such a pair is a number of the language.
  return more && (primary === 'es' || primary === 'pt') && magnitude === 'mil'
    ? 1e9
    : (words.magnitudes[magnitude] ?? 1);
}

function percentAfter(after: string, primary: string, words: NumberWords): number {
  const hit = patternOf(
    `percent ${primary}`,
    () => `^(?: ?[%％](?!${letterOrDigit})|[ -](?:${words.percent})${wordEnd})`,
    'u',
  ).exec(after);
  return hit?.[0].length ?? 0;
}

/** Turkish sets its bound behind: "2 binden fazla asker". */
function boundAfter(small: string, end: number, primary: string): number {
  if (primary !== 'tr') return 0;
  return /^(?:['’]?(?:den|dan|ten|tan))? (?:fazla|çok|az)(?= )/.exec(small.slice(end, end + 20))?.[0].length ?? 0;
}
