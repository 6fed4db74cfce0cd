import type { Range } from '../../model.ts';
import { alternatives, wordEnd, wordStart } from '../language.ts';
import type { NumberFound } from '../numbers.ts';
import { patternOf } from '../pattern.ts';
import { countedAfter } from './counted.ts';
import { currencyNamed, currencyOfSign, currencySign } from './currency.ts';
import { isNoCount } from './no-count.ts';
import { valueOfDigits } from './value.ts';
import { type NumberWords, numberWordsOf } from './words.ts';

// Languages that set a space between thousands: "7 000 morts". In others two numbers may stand side by side.
const groupsWithSpace = new Set('fr ru uk pl cs sk sv nb da fi et lv lt bg hu pt es it'.split(' '));

/** "more than $13 million", "3,4 Milliarden Euro", "7 000 morts", "four people": figures of scripts with spaces. */
export function spacedNumbers(text: string, language: string, primary: string): NumberFound[] {
  const words = numberWordsOf(primary);
  const found: NumberFound[] = [];
  for (const match of text.matchAll(figurePattern(primary, words))) {
    const number = numberAt(text, match, language, primary, words);
    if (number) found.push(number);
  }
  return found;
}

const figurePattern = (primary: string, words: NumberWords): RegExp =>
  patternOf(`figure ${primary}`, () => {
    const space = groupsWithSpace.has(primary) ? '(?: \\d{3}(?![\\d.,]\\d|\\d))*' : '';
    const magnitude = alternatives(Object.keys(words.magnitudes)) || '(?!)';
    const small = alternatives(Object.keys(words.small)) || '(?!)';
    return (
      `(?<about>${wordStart}(?:${words.about}) ?)?(?<![\\p{L}\\p{N}])` +
      `(?:(?<sign>${currencySign}) ?)?(?:(?<percentBefore>%|yüzde )(?=\\d))?` +
      `(?:(?<minus>[−–-]|minus )?(?<digits>\\d+(?:[.,'’]\\d+)*${space})|(?<word>${small})${wordEnd})` +
      `(?:(?<short>[kKmMbB]n?|tn)(?![\\p{L}\\p{N}])|[ -]?(?<magnitude>${magnitude})${wordEnd}\\.?(?: (?<more>millones|milhões|millions|miljoen)${wordEnd})?)?`
    );
  });

function numberAt(
  text: string,
  match: RegExpExecArray,
  language: string,
  primary: string,
  words: NumberWords,
): NumberFound | undefined {
  const group = match.groups ?? {};
  let start = match.index;
  let end = start + match[0].length;
  // The full stop of "Mio." belongs to it, that of "cost 5 million." to the sentence.
  if (match[0].endsWith('.') && !/^ \p{L}/u.test(text.slice(end, end + 2))) end--;
  const range = rangeAfter(text.slice(end, end + 40), group, primary, words);
  end += range?.length ?? 0;
  const factor = range ? range.factor : factorOf(group, words, primary);
  const at = start + (group.about?.length ?? 0);
  const after = text.slice(end, end + 60);
  const percent = percentAfter(after, primary, words);
  const scaled = factor !== 1 || percent > 0;
  const plain =
    group.digits === undefined
      ? words.small[(group.word ?? '').toLowerCase()]
      : valueOfDigits(group.digits, language, scaled);
  if (plain === undefined || Number.isNaN(plain) || factor === undefined) return undefined;
  const minus = group.minus && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) ? -1 : 1;
  const value = Number((minus * plain * factor).toPrecision(15));

  if (percent > 0 || group.percentBefore) return { start, end: end + percent, value, unit: '%' };
  const sign = group.sign && currencyOfSign(group.sign, language);
  if (sign) return { start, end, value, unit: sign };
  const signAfter = currencyAfter.exec(after)?.[0];
  const money =
    signAfter && (currencyOfSign(signAfter.trim(), language) ?? currencyNamed(signAfter.trim(), primary, scaled)?.code);
  if (signAfter && money) return { start, end: end + signAfter.length, value, unit: money };
  const gap = patternOf(`gap ${primary}`, () => `^-? ?(?:(?:${words.of}) ?)?`, 'iu').exec(after)?.[0].length ?? 0;
  const named = currencyNamed(after.slice(gap), primary, scaled);
  if (named) return { start, end: end + gap + named.length, value, unit: named.code };

  if (isNoCount(text, at, end, group, words, primary)) return undefined;
  const counted = countedAfter(text, end, primary, words);
  if (counted) {
    const of: Range = counted.of;
    return { start, end: counted.end, value, unit: counted.unit, of };
  }
  // A bare figure tells only where it is large, or where the page itself bounds it.
  const telling = group.about || scaled || (group.digits && /\d[.,'’ ]\d/.test(group.digits)) || value >= 100;
  if (!telling || group.digits === undefined) return undefined;
  if (group.about) start = match.index;
  return { start, end, value };
}

const currencyAfter = new RegExp(`^ ?(?:${currencySign}|kr)(?![\\p{L}\\p{N}])`, 'u');

function factorOf(group: Record<string, string | undefined>, words: NumberWords, primary: string): number | undefined {
  if (group.short) {
    const short = group.short.toLowerCase();
    // "20m" is money, or metres: only a currency tells.
    if (short === 'm' && !group.sign) return undefined;
    return { k: 1e3, kn: undefined, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }[short];
  }
  if (!group.magnitude) return 1;
  const name = group.magnitude.toLowerCase();
  const factor = words.magnitudes[name] ?? 1;
  // "tres mil millones": thousands of millions; only where such a pair is a number of the language.
  return group.more && (primary === 'es' || primary === 'pt') && name === 'mil' ? 1e9 : factor;
}

function percentAfter(after: string, primary: string, words: NumberWords): number {
  const hit = patternOf(
    `percent ${primary}`,
    () => `^(?: ?[%％](?!\\p{L})|[ -](?:${words.percent})${wordEnd})`,
    'iu',
  ).exec(after);
  return hit?.[0].length ?? 0;
}

/** "$40-50 billion", "20–30 percent": one figure whose magnitude stands at its far end; its value is the near end. */
function rangeAfter(after: string, group: Record<string, string | undefined>, primary: string, words: NumberWords) {
  if (group.magnitude || group.short || group.word) return undefined;
  const hit = patternOf(
    `range ${primary}`,
    () =>
      `^ ?[-–] ?(?:${currencySign})?\\d+(?:[.,]\\d+)?(?:(?:[ -]?(?<magnitude>${alternatives(Object.keys(words.magnitudes)) || '(?!)'}|bn|m(?=\\P{L}|$))${wordEnd})|(?= ?%| (?:${words.percent})${wordEnd}))`,
    'u',
  ).exec(after);
  if (!hit) return undefined;
  const magnitude = hit.groups?.magnitude;
  const factor = magnitude === undefined ? 1 : (words.magnitudes[magnitude] ?? (magnitude === 'm' ? 1e6 : 1e9));
  return { length: hit[0].length, factor };
}
