import { wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { type DateRule, dated, hasDateSigns } from './context.ts';

/** "since 2019", "im Jahr 1990", "(2014)", "2024年": a year that stands for itself, not a count or a part of a name. */
export const yearDates: DateRule = (text, { primary, words }) => {
  if (!/\d{4}/.test(text)) return [];
  if (hasDateSigns(primary)) {
    return [...text.matchAll(/(?<!\d)(1[5-9]\d\d|20\d\d)[年년](?! ?\d{1,2}[月월]|間|前|後|以上)/gu)].map((match) =>
      dated(match.index, match.index + match[0].length, match[1]),
    );
  }
  const found = [];
  const pattern = patternOf(
    `year ${primary}`,
    () =>
      `${wordStart}(?:(?<before>${words.beforeYear}) |\\()(?<year>1[4-9]\\d\\d|20\\d\\d)(?<closed>\\)?)(?![\\p{L}\\p{N}%€$£]|[.,'’]\\d| ?[%€$£]|s(?!\\p{L})|-\\p{L})`,
  );
  for (const match of text.matchAll(pattern)) {
    const { before, year = '', closed } = match.groups ?? {};
    if (before === undefined && !closed) continue;
    const end = match.index + match[0].length - (closed ? 1 : 0);
    // "of 2000 people", "from 1900 sites": a count; years are followed by no plural of small letters.
    if (
      /^(?:of|to|from|and|between|around|by|von|de|et|y|e|och|og)$/i.test(before ?? '') &&
      /^ \p{Ll}{0,20}(?:s|n|er|en|people)(?!\p{L})/u.test(text.slice(end, end + 30))
    )
      continue;
    const keep = before !== undefined && new RegExp(`^(?:${words.kept})$`, 'iu').test(before);
    const start = keep ? match.index : end - year.length;
    found.push(dated(start, end, year));
  }
  return found;
};
