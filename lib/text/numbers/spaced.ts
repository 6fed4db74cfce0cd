import type { Range } from '../../model.ts';
import { alternatives } from '../language.ts';
import type { NumberFound } from '../numbers.ts';
import { patternOf } from '../pattern.ts';
import { letterOrDigit, smallLetters, wordEnd, wordStart } from '../word-edge.ts';
import { countedAfter } from './counted.ts';
import { currencyNamed, currencyOfSign, currencySignAfter, smallCurrencySign } from './currency.ts';
import { isNoCount } from './no-count.ts';
import { numberWordPattern, valueOfWord } from './number-words.ts';
import { beforeRange, farEnd, moved } from './range.ts';
import { valueOfDigits } from './value.ts';
import { type NumberWords, numberWordsOf } from './words.ts';

// Languages that set a space between thousands: "7 000 morts". In others two numbers may stand side by side.
const groupsWithSpace = new Set('fr de ru uk pl cs sk sv nb da fi et lv lt bg hu pt es it'.split(' '));

/** What is the same for all figures of a text. */
interface Reading {
  text: string;
  /** The text in small letters. */
  small: string;
  language: string;
  primary: string;
  words: NumberWords;
}

/** "more than $13 million", "3,4 Milliarden Euro", "7 000 morts", "four people": figures of scripts with spaces. */
export function spacedNumbers(text: string, language: string, primary: string): NumberFound[] {
  const words = numberWordsOf(primary);
  const reading: Reading = { text, small: smallLetters(text), language, primary, words };
  const found: NumberFound[] = [];
  let read = 0;
  for (const match of reading.small.matchAll(figurePattern(primary, words))) {
    // The far end of a range that was read already.
    if (match.index < read) continue;
    const number = numberAt(reading, match);
    if (!number) continue;
    found.push(number);
    read = number.end;
  }
  return found;
}

const figurePattern = (primary: string, words: NumberWords): RegExp =>
  patternOf(
    `figure ${primary}`,
    () => {
      const space = groupsWithSpace.has(primary) ? '(?: \\d{3}(?![\\d.,]\\d|\\d))*' : '';
      const magnitude = alternatives(Object.keys(words.magnitudes)) || '(?!)';
      // "12 bin 500" is one figure.
      const rest = primary === 'tr' ? `| (?<rest>\\d{1,3})${wordEnd}` : '';
      return (
        `(?:(?<about>${wordStart}(?:${words.about}) ?)|(?<between>${wordStart}${beforeRange(primary)}))?${wordStart}` +
        `(?:(?<sign>${smallCurrencySign}) ?)?(?:(?<percentBefore>%|yüzde )(?=\\d))?` +
        `(?:(?<minus>[−–-]|minus )?(?<digits>\\d+(?:[.,'’]\\d+)*${space})|(?<word>${numberWordPattern(words, primary)})${wordEnd})` +
        `(?:(?<short>[kmb]n?|tn)${wordEnd}| ?(?<amount>k|m|mds?)(?=[€$£])|[ -]?(?<magnitude>${magnitude})${wordEnd}\\.?(?: (?<more>millones|milhões|millions|miljoen)${wordEnd}${rest})?)?`
      );
    },
    'gu',
  );

function numberAt(reading: Reading, match: RegExpExecArray): NumberFound | undefined {
  const { text, small, language, primary, words } = reading;
  const group = match.groups ?? {};
  const at = match.index + (group.about?.length ?? group.between?.length ?? 0);
  let end = match.index + match[0].length;
  // The full stop of "Mio." belongs to it, that of "cost 5 million." to the sentence.
  if (small[end - 1] === '.' && !/^ \p{L}/u.test(text.slice(end, end + 2))) end--;
  const code = group.sign && currencyOfSign(text.slice(at, at + group.sign.length), language);
  const far = group.word ? undefined : farEndAt(reading, at, end, group);
  const scale = factorOf(group, words, primary, code !== undefined || /^[€$£]/.test(text.slice(end, end + 1)));
  const factor = far && scale === 1 && far.factor !== undefined ? far.factor : scale;
  const start = group.between && !far ? at : match.index;
  if (far) end += far.length;
  const after = text.slice(end, end + 60);
  const percent = percentAfter(small.slice(end, end + 20), primary, words);
  const scaled = factor !== 1 || percent > 0;
  const plain =
    group.digits === undefined
      ? valueOfWord(group.word ?? '', words, primary)
      : valueOfDigits(group.digits, language, scaled);
  if (plain === undefined || Number.isNaN(plain) || /^00/.test(group.digits ?? '') || factor === undefined)
    return undefined;
  const minus = group.minus && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) ? -1 : 1;
  const value = Number((minus * (plain * factor + Number(group.rest ?? 0))).toPrecision(15));

  const bounded = (found: NumberFound): NumberFound => ({
    ...found,
    end: found.end + boundAfter(small, found, primary),
  });
  if (percent > 0 || group.percentBefore) return { start, end: end + percent, value, unit: '%' };
  if (code) return { start, end, value, unit: code };
  const money = moneyAfter(reading, end, scaled, small.slice(Math.max(0, at - 40), at));
  if (money) return { start, end: end + money.length, value, unit: money.code };
  if (group.word === 'one' && !group.magnitude) return undefined;
  const before = small.slice(Math.max(0, at - 60), at);
  // Both ends of a range are counts: "2000 to 2500 people" names no year.
  if (isNoCount(text, at, end, far ? { ...group, about: 'range' } : group, words, primary)) return undefined;
  const bound = boundAfter(small, { start, end }, primary);
  const counted = countedAfter(text, end + bound, primary, words);
  if (counted) {
    const of: Range = counted.of;
    return { start, end: counted.end, value, unit: counted.unit, of };
  }
  // A bare figure tells only where it is large, where the page bounds it, or where something moved to it.
  if (group.digits === undefined) return undefined;
  const named = /^ \p{Lu}/u.test(after) && primary !== 'de' && !group.about;
  const telling =
    group.about ||
    scaled ||
    /\d[.,'’ ]\d/.test(group.digits) ||
    (value >= 100 && !named) ||
    moved(before, primary) ||
    (value > 1 && /^ (?:of|out of|von|sur|su|van de|av|af|из) (?:the |den |les )?\d/.test(after));
  return telling ? bounded({ start, end, value }) : undefined;
}

/** The far end, where it is larger and something counts it: "3-1" is a score. */
function farEndAt({ small, text, language, primary, words }: Reading, at: number, end: number, group: Groups) {
  const far = farEnd(small.slice(end, end + 40), primary, words, group.between !== undefined);
  if (!far) return undefined;
  const before = small.slice(Math.max(0, at - 60), at);
  if (!/^ ?[-–]/.test(small.slice(end, end + 2)) && moved(before, primary)) return undefined;
  // "2023-2024": a season, a school year.
  if (isYear(group.digits ?? '') && isYear(far.value) && !group.sign) return undefined;
  const near = valueOfDigits(group.digits ?? '', language, true);
  const other = valueOfDigits(far.value, language, true);
  if (near === undefined || other === undefined) return undefined;
  const factor =
    far.magnitude === undefined
      ? undefined
      : (words.magnitudes[far.magnitude] ?? { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 }[far.magnitude]);
  const scale = group.magnitude || group.short ? (factorOf(group, words, primary, true) ?? 1) : (factor ?? 1);
  if (other * (factor ?? 1) <= near * scale) return undefined;
  const stop = end + far.length;
  const counted =
    factor !== undefined ||
    far.signed ||
    group.sign !== undefined ||
    percentAfter(small.slice(stop, stop + 20), primary, words) > 0 ||
    moneyAfter({ small, text, language, primary, words }, stop, false, '') !== undefined ||
    isThing(countedAfter(text, stop, primary, words)?.unit, primary);
  return counted ? { length: far.length, factor } : undefined;
}

/** "1-2 Arrieta" is a score and who made it. German things have capitals as well. */
const isThing = (unit: string | undefined, primary: string): boolean =>
  unit !== undefined && (primary === 'de' || !/^\p{Lu}\p{Ll}|^\p{Lu}{5}/u.test(unit));

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

type Groups = Record<string, string | undefined>;

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

function factorOf(group: Groups, words: NumberWords, primary: string, money: boolean): number | undefined {
  if (group.short) {
    // "20m" is money, or metres: only a currency tells.
    if (group.short === 'm' && !money) return undefined;
    return { k: 1e3, kn: undefined, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }[group.short];
  }
  // "700 M€", "2,5 Md€".
  if (group.amount) return { k: 1e3, m: 1e6, md: 1e9, mds: 1e9 }[group.amount];
  if (!group.magnitude) return 1;
  const factor = words.magnitudes[group.magnitude] ?? 1;
  // "tres mil millones": thousands of millions; only where such a pair is a number of the language.
  return group.more && (primary === 'es' || primary === 'pt') && group.magnitude === 'mil' ? 1e9 : factor;
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
function boundAfter(small: string, { end }: Range, primary: string): number {
  if (primary !== 'tr') return 0;
  return /^(?:['’]?(?:den|dan|ten|tan))? (?:fazla|çok|az)(?= )/.exec(small.slice(end, end + 20))?.[0].length ?? 0;
}
