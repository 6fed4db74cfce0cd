import { asWords, letterOrDigit } from '../word-edge.ts';
import { currencyOfSign } from './currency.ts';
import { numberPhraseAt } from './number-words.ts';
import { beforeRange } from './range.ts';
import type { NumberWords } from './words.ts';

/** What a figure is made of, in small letters. */
export interface Figure {
  /** Where it begins with the words that bound it, and without them. */
  start: number;
  at: number;
  end: number;
  /** "more than ", "rund ". */
  about?: string;
  /** "between ", "zwischen ". */
  between?: string;
  /** The currency whose sign stands before it. */
  code?: string;
  percentBefore: boolean;
  minus: boolean;
  digits?: string;
  /** The value of a number word. */
  said?: number;
  /** "m" of "£5m". */
  short?: string;
  /** "million"; "mil" with a million behind it. */
  magnitude?: string;
  more: boolean;
  /** "500" of Turkish "12 bin 500". */
  rest: number;
}

/** What is the same for all figures of a text. */
export interface Reading {
  text: string;
  /** The text in small letters. */
  small: string;
  language: string;
  primary: string;
  words: NumberWords;
}

// Languages that set a space between thousands: "7 000 morts". In others two numbers may stand side by side.
const groupsWithSpace = new Set('fr de ru uk pl cs sk sv nb da fi et lv lt bg hu pt es it'.split(' '));
const digitsAlone = /(?<!\d)\d+(?:[.,'’]\d+)*/g;
const digitsWithSpaces = /(?<!\d)\d+(?:[.,'’]\d+)*(?: \d{3}(?![\d.,]\d|\d))*/g;
const token = new RegExp(`${letterOrDigit}+`, 'g');

/** The figures of a text in digits and words, in order. Tables find them: a pattern of all number words takes long to make. */
export function figuresIn(reading: Reading): Figure[] {
  const { small, primary } = reading;
  const figures: Figure[] = [];
  for (const match of small.matchAll(groupsWithSpace.has(primary) ? digitsWithSpaces : digitsAlone)) {
    const figure = figureAround(reading, match.index, match.index + match[0].length);
    if (figure) figures.push({ ...figure, digits: match[0] });
  }
  let read = 0;
  for (const match of small.matchAll(token)) {
    if (match.index < read) continue;
    const phrase = numberPhraseAt(small, match.index, match[0], reading.words, primary);
    if (!phrase) continue;
    const figure = figureAround(reading, match.index, match.index + phrase.length);
    // "one" counts with a magnitude alone: "one million", "eine Milliarde".
    if (!figure || (phrase.one && !figure.magnitude)) continue;
    figures.push({ ...figure, said: phrase.value });
    read = figure.end;
  }
  return figures.sort((a, b) => a.at - b.at);
}

/** Sign, bounds and magnitude around the digits or words of a figure. */
function figureAround(
  { text, small, language, primary, words }: Reading,
  from: number,
  to: number,
): Figure | undefined {
  let at = from;
  const minus = minusBefore(small, at);
  at -= minus;
  const percentBefore = small[at - 1] === '%' && opensWord(small, at - 1) ? 1 : small.endsWith('yüzde ', at) ? 6 : 0;
  at -= percentBefore;
  const sign = signBefore(text, at, language);
  at -= sign?.length ?? 0;
  if (!sign && from === at && isLetter.test(small[at - 1] ?? '')) return undefined;
  const about = wordsBefore(small, at, asWords(words.about));
  const between = about ? '' : wordsBefore(small, at, beforeRange(primary));
  const scale = magnitudeAfter(small, to, primary, words);
  return {
    start: at - about.length - between.length,
    at,
    end: to + scale.length,
    ...(about ? { about } : {}),
    ...(between ? { between } : {}),
    ...(sign ? { code: sign.code } : {}),
    percentBefore: percentBefore > 0,
    minus: minus > 0,
    ...scale.said,
    more: scale.more ?? false,
    rest: scale.rest ?? 0,
  };
}

const isLetter = new RegExp(letterOrDigit);

const opensWord = (small: string, at: number): boolean => at === 0 || /[\s("“„«:]/.test(small[at - 1] ?? '');

function minusBefore(small: string, at: number): number {
  const length = small.endsWith('minus ', at) ? 6 : /[−–-]/.test(small[at - 1] ?? '') ? 1 : 0;
  return length && opensWord(small, at - length) ? length : 0;
}

/** "US$ ", "€", "Rs. " right before a figure. */
function signBefore(text: string, at: number, language: string): { code: string; length: number } | undefined {
  const space = text[at - 1] === ' ' ? 1 : 0;
  for (let length = Math.min(6, at - space); length > 0; length--) {
    const start = at - space - length;
    if (/[ .]/.test(text[start] ?? '') || (isLetter.test(text[start] ?? '') && isLetter.test(text[start - 1] ?? '')))
      continue;
    const sign = text.slice(start, at - space);
    // "A $50 deposit" is paid in the dollars of the page.
    const code = /^[^U].* /.test(sign) ? undefined : currencyOfSign(sign, language);
    if (code) return { code, length: length + space };
  }
  return undefined;
}

/** The longest of some words that stands right before a figure, with the space behind it. */
function wordsBefore(small: string, at: number, list: string[]): string {
  for (const words of list) {
    const said = small[at - 1] === ' ' && !words.endsWith(' ') ? `${words} ` : words;
    if (
      small.endsWith(said, at) &&
      !isLetter.test(small[at - said.length - 1] ?? '') &&
      !isLetter.test(said.at(-1) ?? '')
    )
      return said;
  }
  return '';
}

interface Scale {
  length: number;
  said: Pick<Figure, 'short' | 'magnitude'>;
  more?: boolean;
  rest?: number;
}

const shortAfter = new RegExp(`^(?:([kmb]n?|tn)(?!${letterOrDigit})| ?(k|m|mds?)(?=[€$£]))`);
const wordsAfter = new RegExp(`^[ -]?((${letterOrDigit}+)(?: ${letterOrDigit}+)?)`);

function magnitudeAfter(small: string, at: number, primary: string, words: NumberWords): Scale {
  const after = small.slice(at, at + 40);
  const short = shortAfter.exec(after);
  if (short) return { length: short[0].length, said: { short: short[1] ?? `${short[2]}€` } };
  const [, pair = '', word = ''] = wordsAfter.exec(after) ?? [];
  const magnitude = [pair, word].find((name) => Object.hasOwn(words.magnitudes, name));
  if (magnitude === undefined) return { length: 0, said: {} };
  let length = after.indexOf(magnitude) + magnitude.length;
  if (after[length] === '.') length++;
  const rest = after.slice(length);
  const more = /^ (?:millones|milhões)(?![a-z])/.exec(rest)?.[0].length ?? 0;
  const hundreds = primary === 'tr' ? /^ (\d{1,3})(?!\d)/.exec(rest) : null;
  return {
    length: length + more + (hundreds?.[0].length ?? 0),
    said: { magnitude },
    more: more > 0,
    rest: Number(hundreds?.[1] ?? 0),
  };
}
