import type { Range } from '../model.ts';
import { foldedSign, foldedText, inRun, inWord, kindAt, mark, spelledOut, widthAt } from './letters.ts';

/**
 * What a term was made of: a spaced word; two neighbouring signs of a run that knows no spaces; the last sign of a run; a
 * run of one sign.
 */
export type Part = 'word' | 'pair' | 'last' | 'only';
/** `also` is the term with its umlauts spelled out, empty where it has none. */
export type Visit = (term: string, start: number, end: number, part: Part, also: string) => void;

export interface Word extends Range {
  term: string;
  part: Part;
  also: string;
}

/** Words longer than this are known by their beginning: nobody types more, and a page may hold one of a megabyte. */
export const longestTerm = 40;

/**
 * The terms of a text, in its order. Spaced scripts give one term a word; apostrophes, hyphens and points end a word, but for
 * initials ("U.S." is "us"). A run of Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese gives a pair for each of its signs
 * but the last, which stands alone: so each sign of a run starts one term, and a stretch of it is found as its pairs in a row.
 */
export function eachWord(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === inWord) at = visitWord(text, at, visit);
    else if (kind === inRun) at = visitRun(text, at, visit);
    else at += widthAt(text, at);
  }
}

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (term, start, end, part, also) => words.push({ term, start, end, part, also }));
  return words;
}

/** Letters as they are compared already, capitals of ASCII, other letters, marks and points between initials. */
const plain = 0;
const capitals = 1;
const otherLetters = 2;
const joined = 4;

function visitWord(text: string, start: number, visit: Visit): number {
  let made = plain;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if ((unit > 96 && unit < 123) || (unit > 47 && unit < 58)) at += 1;
    else if (unit > 64 && unit < 91) {
      made |= capitals;
      at += 1;
    } else if (unit === point ? isInitial(text, start, at) : kindAt(text, at) === mark) {
      made |= joined;
      at += 1;
    } else if (kindAt(text, at) === inWord) {
      made |= otherLetters;
      at += widthAt(text, at);
    } else break;
  }
  const word = text.slice(start, at);
  const term = termOf(word, made);
  if (term) visit(term, start, at, 'word', made < otherLetters ? '' : alsoOf(word, term));
  return at;
}

function termOf(word: string, made: number): string {
  if (made === plain) return word.slice(0, longestTerm);
  if (made === capitals) return word.slice(0, longestTerm).toLowerCase();
  if (made & joined) return foldedText(word.replaceAll('.', '')).slice(0, longestTerm);
  let term = '';
  for (const sign of word) term += foldedSign(sign);
  return term.slice(0, longestTerm);
}

function alsoOf(word: string, term: string): string {
  const spelled = spelledOut(word);
  const also = spelled === word ? term : termOf(spelled, joined);
  return also === term ? '' : also;
}

const point = 46;

/** A point that stands between single letters: the one before it begins the word or follows a point, the one after it ends there. */
function isInitial(text: string, start: number, at: number): boolean {
  if (at - 1 !== start && text.charCodeAt(at - 2) !== point) return false;
  return isLetterAlone(text, at - 1) && isLetterAlone(text, at + 1) && !isWordAt(text, at + 2);
}

const isLetterAlone = (text: string, at: number): boolean => text.charCodeAt(at) > 64 && isWordAt(text, at);
const isWordAt = (text: string, at: number): boolean =>
  at < text.length && (kindAt(text, at) === inWord || kindAt(text, at) === mark);

function visitRun(text: string, start: number, visit: Visit): number {
  const signs: string[] = [];
  const starts: number[] = [];
  let at = start;
  while (at < text.length && kindAt(text, at) === inRun) {
    const from = at;
    at += widthAt(text, at);
    while (at < text.length && kindAt(text, at) === mark) at += 1;
    for (const sign of foldedSign(text.slice(from, at))) {
      signs.push(sign);
      starts.push(from);
    }
  }
  starts.push(at);
  for (const [index, sign] of signs.entries()) {
    const next = signs[index + 1];
    const from = starts[index] ?? start;
    if (next === undefined) visit(sign, from, at, index === 0 ? 'only' : 'last', '');
    else visit(sign + next, from, endOf(starts, index + 1, at), 'pair', '');
  }
  return at;
}

/** Where the sign of this number ends: a sign that folds to two has one place. */
function endOf(starts: number[], index: number, end: number): number {
  let next = index + 1;
  while (next < starts.length && starts[next] === starts[index]) next += 1;
  return starts[next] ?? end;
}
