import type { DateFound } from '../dates.ts';
import { patternOf } from '../pattern.ts';
import { letterOrDigit, wordStart } from '../word-edge.ts';
import { type DateRule, dated, hasDateSigns, isIn } from './context.ts';

/** "since 2019", "im Jahr 1990", "(2014)", "the 2008 crisis": a year that stands for itself, not a count or a part of a name. */
export const yearDates: DateRule = (text, { primary, words, small }) => {
  if (hasDateSigns(primary) || !/\d{4}/.test(small)) return [];
  const found: DateFound[] = [];
  const pattern = patternOf(
    `year ${primary}`,
    () =>
      `${wordStart}(?:(?<before>${words.beforeYear}) |\\(|(?<bare>))(?<year>1[4-9]\\d\\d|20\\d\\d)(?<closed>\\)?)(?!${letterOrDigit}|[%€$£]|[.,]\\d|['’]\\d| ?[%€$£])`,
    'gu',
  );
  for (const match of small.matchAll(pattern)) {
    const { before, bare, year = '', closed } = match.groups ?? {};
    const end = match.index + match[0].length - (closed ? 1 : 0);
    const after = text.slice(end, end + 30);
    if (bare !== undefined && !standsAlone(text, match.index, after, year, primary)) continue;
    // "(1927–2014)" is a life, "(1451 GMT)" a time of day.
    if (/^-\p{L}|^ (?:GMT|UTC|local)/u.test(after) || (before === undefined && /^[-–]\d/.test(after))) continue;
    // "of 2000 people", "from 1900 sites": a count; years are followed by no plural of small letters.
    if (
      /^(?:of|to|from|and|between|around|by|von|de|et|y|e|och|og)$/.test(before ?? '') &&
      /^ (?:people|\p{Ll}{3,20}(?:s|n|er))(?!\p{L})/u.test(after)
    )
      continue;
    const start = before !== undefined && isIn(words.kept, before) ? match.index : end - year.length;
    found.push(dated(start, end, year));
  }
  return found;
};

// Languages that say "2019 zog der Verein um" and "Fabriken stängde 2004" without a preposition.
const bareYears = new Set('de sv nb da fi is'.split(' '));

// "wurde 1972 gegründet": what a count may not follow.
const verbBefore = / (?:wurden?|war|waren|hatten?|ist|sind|er|sie|sich|noch|schon|erst|bereits|zuletzt|dort|damals) $/;

/** A year with no word before it that shows one. */
function standsAlone(text: string, start: number, after: string, year: string, primary: string): boolean {
  if (!/^(?:19|20)/.test(year)) return false;
  if (primary === 'tr') return /^['’]\p{Ll}|^ yıl/u.test(after);
  if (primary === 'pl') return /^ r(?:\.|oku)/.test(after);
  if (primary === 'ru' || primary === 'uk') return /^ (?:год|р(?:ік|оці|оку))/.test(after);
  const before = text.slice(Math.max(0, start - 12), start);
  // "the 2008 crisis", "its 2021 report"; "the 2000 tickets" are counted.
  if (primary === 'en')
    return (
      /(?:^|[ (“"])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]hat|[’']s) $/.test(before) &&
      /^ \p{Ll}{3,}/u.test(after) &&
      !year.endsWith('00')
    );
  if (!bareYears.has(primary)) return false;
  const opens = /(?:^|[.!?:„“"»] ?)$/.test(before);
  // A noun behind it would be counted: "2000 Besucher"; German nouns have capitals, a verb and a stop show none.
  if (primary === 'de') {
    if (/^(?:[.,;:!?)]|$)/.test(after)) return /\p{Ll} $/u.test(before);
    return /^ \p{Ll}/u.test(after) && !year.endsWith('00') && (opens || verbBefore.test(before));
  }
  return /^(?:[.,;:!?)]|$)/.test(after) && /\p{Ll} $/u.test(before);
}
