import { letterOrDigit } from '../word-edge.ts';
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

interface Phrase {
  value: number;
  length: number;
  /** It is the article or the number one. */
  one: boolean;
}

/** The number that the words from here on say, as many of them as belong to it. */
export function numberPhraseAt(
  small: string,
  at: number,
  first: string,
  words: NumberWords,
  primary: string,
): Phrase | undefined {
  const opening = openingsOf(words, primary);
  if (!opening.first.has(first) && !(first.length > 5 && glued[primary]?.test(first))) return undefined;
  const after = small.slice(at, at + 60);
  // "a" and "one" are everywhere: what follows tells at once.
  if (ones.has(first) && !opening.second.has(after.slice(first.length + 1).match(oneWord)?.[0] ?? '')) return undefined;
  const ends: number[] = [];
  for (const match of after.matchAll(word)) {
    if (ends.length && !/^(?: |-)$/.test(after.slice(ends.at(-1), match.index))) break;
    ends.push(match.index + match[0].length);
    if (ends.length === 5) break;
  }
  for (const end of ends.reverse()) {
    const value = valueOfWord(after.slice(0, end), words, primary);
    if (value !== undefined) return { value, length: end, one: value === 1 };
  }
  return undefined;
}

const word = new RegExp(`${letterOrDigit}+`, 'g');
const oneWord = new RegExp(`^${letterOrDigit}+`);

interface Openings {
  first: Set<string>;
  /** What may follow an article: "dozen", "hundred", "million". */
  second: Set<string>;
}

const openings = new Map<string, Openings>();

/** The words with which numbers begin: most words are told apart by one look. */
function openingsOf({ small, magnitudes }: NumberWords, primary: string): Openings {
  let made = openings.get(primary);
  if (!made) {
    const names = Object.keys(small).map((name) => name.split(/[- ]/));
    const times = Object.keys(makings[primary]?.times ?? {}).map((name) => name.trim());
    made = {
      first: new Set(names.length ? [...names.map(([first = '']) => first), ...ones] : []),
      second: new Set([...names.flatMap(([, second]) => second ?? []), ...times, ...Object.keys(magnitudes)]),
    };
    openings.set(primary, made);
  }
  return made;
}

/** In languages that write a number as one word, what such a word has in it. */
const glued: Record<string, RegExp> = {
  de: /und|hundert|tausend/,
  nl: /en|ën|honderd|duizend/,
  it: /mila|cento/,
  sv: /tjugo|ttio|rtio|mtio|hundra/,
  nb: /tjue|tti|førti|femti|hundre/,
};

/** The value of number words, of which nothing else may be part. */
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
    const digit = other?.replace(/^(?: et | y | e |[- ])/, '') ?? before?.replace(/(?:und|en|ën)$/, '');
    const added = digit === undefined ? undefined : ones.has(digit) ? 1 : small[digit];
    if (added !== undefined && added < 10) return value + added;
  }
  return undefined;
}

const isTens = (value: number | undefined): boolean =>
  value !== undefined && value >= 20 && value < 100 && value % 10 === 0;
