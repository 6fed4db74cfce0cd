import { alternatives } from '../language.ts';
import type { NumberWords } from './words.ts';

/** How a language makes number words of number words: "twenty-three", "dreiundzwanzig", "three hundred and fifty". */
interface Making {
  /** Between tens and what follows: "vingt-deux", "treinta y dos". */
  tensFirst?: string;
  /** Between ones and the tens that follow: "dreiundzwanzig". */
  onesFirst?: string;
  /** What multiplies the word before it, with the space between them. */
  times?: Record<string, number>;
  /** Between hundreds and what follows. */
  rest?: string;
}

const makings: Record<string, Making> = {
  en: { tensFirst: '[- ]', times: { ' hundred': 100 }, rest: ' and | ' },
  de: { onesFirst: 'und', times: { hundert: 100, tausend: 1000 }, rest: '' },
  nl: { onesFirst: 'en|ën', times: { honderd: 100, duizend: 1000 }, rest: '' },
  fr: { tensFirst: ' et |-', times: { ' cents': 100, ' cent': 100 }, rest: ' ' },
  es: { tensFirst: ' y ' },
  pt: { tensFirst: ' e ' },
  it: { times: { mila: 1000, cento: 100 }, rest: '' },
  sv: { tensFirst: '', times: { hundra: 100 }, rest: '' },
  nb: { tensFirst: '', times: { hundre: 100 } },
};

const ones = new Set('a an one ein eine een un una um uma ett en et'.split(' '));

/** A pattern of the number words from two upwards, in small letters. */
export function numberWordPattern({ small }: NumberWords, primary: string): string {
  const all = Object.keys(small);
  if (!all.length) return '(?!)';
  const plain = alternatives(all);
  const making = makings[primary];
  if (!making) return plain;
  const digit = alternatives([...ones, ...all.filter((word) => (small[word] ?? 0) < 10)]);
  const tens = alternatives(all.filter((word) => isTens(small[word])));
  const made: string[] = [];
  if (making.tensFirst !== undefined) made.push(`(?:${tens})(?:${making.tensFirst})(?:${digit})`);
  if (making.onesFirst !== undefined) made.push(`(?:${digit})(?:${making.onesFirst})(?:${tens})`);
  const below = [...made, plain].join('|');
  const times = alternatives(Object.keys(making.times ?? {}));
  const rest = making.rest === undefined ? '' : `(?:(?:${making.rest})(?:${below}))?`;
  return times ? `(?:${plain}|${alternatives(ones)})(?:${times})${rest}|${below}` : below;
}

/** The value of what `numberWordPattern` matches. */
export function valueOfWord(word: string, words: NumberWords, primary: string): number | undefined {
  const known = words.small[word] ?? (ones.has(word) ? 1 : undefined);
  const making = makings[primary];
  if (known !== undefined || !making) return known;
  for (const [name, factor] of Object.entries(making.times ?? {})) {
    const at = word.indexOf(name);
    if (at <= 0) continue;
    const times = valueOfWord(word.slice(0, at), words, primary);
    const rest = word.slice(at + name.length).replace(/^ (?:and )?/, '');
    const added = rest ? valueOfWord(rest, words, primary) : 0;
    if (times !== undefined && added !== undefined) return times * factor + added;
  }
  return sumOf(word, words, making);
}

/** "twenty-three": the tens at one end and the ones at the other. */
function sumOf(word: string, { small }: NumberWords, { tensFirst, onesFirst }: Making): number | undefined {
  for (const [tens, value] of Object.entries(small)) {
    if (!isTens(value)) continue;
    const other = tensFirst !== undefined && word.startsWith(tens) ? word.slice(tens.length) : undefined;
    const before = onesFirst !== undefined && word.endsWith(tens) ? word.slice(0, -tens.length) : undefined;
    const digit = other?.replace(/^(?:[- ]|(?: et | y | e ))/, '') ?? before?.replace(/(?:und|en|ën)$/, '');
    const added = digit === undefined ? undefined : ones.has(digit) ? 1 : small[digit];
    if (added !== undefined && added < 10) return value + added;
  }
  return undefined;
}

const isTens = (value: number | undefined): boolean =>
  value !== undefined && value >= 20 && value < 100 && value % 10 === 0;
