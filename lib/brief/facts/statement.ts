import type { Range } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import { letters } from '../../text/word-edge.ts';
import { isDenied } from './denial.ts';
import { mayEndAt } from './may-end.ts';
import { wholeBefore } from './whole-clause.ts';

/** Without a dateline before it, a trailing ", officials said on Tuesday", and what a long sentence adds after a comma. */
export function statementIn(text: string, language: string): Range {
  const dateline = /^[\p{Lu}][\p{L}.,' -]{2,40}(?:\([^)]{2,30}\) ?)?[—–-]{1,2} (?=\S)/u.exec(text);
  const start = dateline && /^[\p{Lu}]{3}|\(/u.test(dateline[0]) ? dateline[0].length : 0;
  let end = withoutSource(text, text.length);
  if (end - start < 30) end = text.length;
  const short = start + shortened(text.slice(start, end), language);
  // What came before the cut may be who it is known from: "will double, it said on Monday".
  end = Math.max(withoutSource(text.slice(0, short), short), Math.min(short, start + 30));
  // "The mine will close next year, which its owner denied."
  if (isDenied(text.slice(end))) end = text.length;
  while (
    end > start + 1 &&
    /[.。\s]/.test(text[end - 1] ?? '') &&
    !/(?<!\p{L})\p{Lu}\.$/u.test(text.slice(0, end).slice(-3))
  )
    end--;
  return { start, end };
}

/** Where a text ends without a trailing ", officials said on Tuesday". */
function withoutSource(text: string, end: number): number {
  const trailing = attribution.exec(text.slice(-90));
  return trailing ? Math.max(0, text.length - 90) + trailing.index : end;
}

// An editor's statement has 30 to 110 letters (labelled pages, 10th and 90th of 100); a sentence of news, twice that.
const fits = { least: 50, most: 120 };

/** Where a long statement may end: before what is added with a dash, or a comma and a small letter, outside quotation marks. */
function shortened(statement: string, language: string): number {
  if (statement.length <= fits.most || verbLast.has(primaryOf(language))) return statement.length;
  const ends = [...statement.matchAll(addition)].filter(
    ({ index }) =>
      index >= fits.least &&
      index <= fits.most &&
      !isQuoted(statement.slice(0, index)) &&
      mayEndAt(statement, index, language),
  );
  const isWhole = wholeBefore(statement);
  return ends.findLast(({ index, 0: mark }) => mark.startsWith(' ') || isWhole(index))?.index ?? statement.length;
}

// What follows the commas is the predicate.
const verbLast = new Set(['tr', 'hi', 'ja', 'ko']);

// No "and" after it: then it is a list; nor "to": then something stood in between.
const addition = /[,;](?= \p{Ll})(?! (?:and|or|to|und|oder|et|ou|y|e|og|och|en|i|и)(?!\p{L}))| [—–-](?= )/gu;

const isQuoted = (text: string): boolean =>
  (text.match(/"/g) ?? []).length % 2 === 1 || (text.match(/[“„«]/g) ?? []).length > (text.match(/[”»]/g) ?? []).length;

const attribution = new RegExp(
  `, (?:(?:[${letters}][${letters}.’'-]* ){1,5}(?:said|say|says|reported|reports|announced|told reporters)(?: (?:on |late )?\\p{Lu}[${letters}]+| in a statement)?|(?:said|says|according to|wie|teilte|sagte|selon|según|segundo|secondo|a déclaré|dijo|aldus|ifølge|enligt) [^,;“”"]{3,70})\\.?$`,
  'u',
);
