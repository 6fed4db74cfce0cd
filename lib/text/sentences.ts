import type { Range } from '../model.ts';
import { primaryOf } from './language.ts';
import { isAbbreviation } from './sentences/abbreviation.ts';
import type { Boundary, JoinRule } from './sentences/boundary.ts';
import { continuesInJapaneseOrChinese } from './sentences/cjk-quote.ts';
import { isInitial } from './sentences/initial.ts';
import { continuesInLowerCase } from './sentences/lower-case.ts';
import { isOmission } from './sentences/omission.ts';
import { isOrdinal } from './sentences/ordinal.ts';
import { pieces } from './sentences/pieces.ts';
import { continuesWithSpeech } from './sentences/speech.ts';

/** Each says of a place where the browser would split that the sentence goes on. One is enough. */
const joinRules: JoinRule[] = [
  continuesInLowerCase,
  isAbbreviation,
  isInitial,
  isOrdinal,
  isOmission,
  continuesWithSpeech,
  continuesInJapaneseOrChinese,
];

/**
 * The sentences of one block's text, in order, trimmed of white space: together they hold every character that is not
 * blank. The browser's own segmenter finds the boundaries; our rules take back those it gets wrong.
 */
export function sentencesIn(text: string, language: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    const end = settled(text, index + segment.length);
    if (end <= start || (end < text.length && goesOn(text, start, end, language))) continue;
    sentences.push(...pieces(text, start, end));
    start = end;
  }
  if (start < text.length) sentences.push(...pieces(text, start, text.length));
  return sentences;
}

// How much of either side a rule sees. Enough for the longest opening of a speech tag; fixed, so that time stays linear.
const sight = 80;

function goesOn(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - sight), end).trimEnd();
  // A piece without a letter or digit is no sentence: the dots of "... and then", the rest of "?!".
  if (!/[\p{L}\p{N}]/u.test(before)) return before.length < sight;
  const after = text.slice(end, end + sight).trimStart();
  const boundary: Boundary = { before, after, language: primaryOf(language) };
  return joinRules.some((rule) => rule(boundary));
}

/**
 * The segmenter counts an opening mark as closing where the space is missing (`over.“We`), splits `over.[1]`, and leaves
 * the mark that closes a French quote, « Non ! », to the next sentence.
 */
function settled(text: string, end: number): number {
  const opening = text[end - 1];
  if (opening === undefined || end >= text.length) return end;
  if (opening === ' ' && text[end] === '»' && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')) {
    return text[end + 1] === ' ' ? end + 2 : end + 1;
  }
  if (opening === '[') {
    const note = /^\d{1,3}\](?:\[\d{1,3}\]){0,9}\s?/.exec(text.slice(end, end + 60));
    return note ? end + note[0].length : end - 1;
  }
  if (opening === '“' && text.includes('„')) return end;
  return '“‘«(「『'.includes(opening) && !/\s/.test(text[end] ?? ' ') ? end - 1 : end;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      // A page may claim any language; a tag that is none must not cost the reader the brief.
      segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
