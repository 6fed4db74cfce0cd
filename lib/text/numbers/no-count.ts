import { alternatives, wordEnd, wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import type { NumberWords } from './words.ts';

/** Whether digits count nothing: a year, an age, a time, a score, a place in an order, a part of a name. */
export function isNoCount(
  text: string,
  start: number,
  end: number,
  group: Record<string, string | undefined>,
  words: NumberWords,
  primary: string,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const digits = group.digits ?? '';
  // A phone number: groups of digits side by side. Asked first, for such pages have thousands of them.
  if (/\d[ -]$/.test(before) || /^[ -]\d{2,}/.test(after) || /^\+/.test(before.slice(-1))) return true;
  if (patternOf(`label ${primary}`, () => `${wordStart}(?:${words.label})\\.? ?$`, 'iu').test(before)) return true;
  if (patternOf(`uncounted ${primary}`, () => `^[ -]?(?:${words.notCounted})${wordEnd}`, 'iu').test(after)) return true;
  // "G7", "F-16", "787-9", "#10", "§ 5", "3:2", "10:30", "1/2", "2-1", "5th", "@1".
  if (/[#§№@/:]\s?$|[\p{L}\p{N}][-–.:]$/u.test(before)) return true;
  if (/^(?:[:/]\d|[-–:] ?\d|(?:st|nd|rd|th|er|e|º|ª|°)(?!\p{L}))/u.test(after)) return true;
  if (/^[-–](?:year|month|week|day)s?[- ]old/.test(after)) return true;
  // Dotted ordinals, "der 5. Sitzung", and a list's number.
  if (
    /^\.(?: \p{L}| ?$)/u.test(after) &&
    /^(?:de|da|nb|pl)$/.test(primary) &&
    /^\d{1,2}$/.test(digits) &&
    !/^\.$/.test(after)
  )
    return true;
  // Ages beside names: ", 34," and "(27)".
  if (/^\d{1,3}$/.test(digits) && /(?:,|\()\s?$/.test(before) && /^(?:,|\)|\.$)/.test(after)) return true;
  if (/(?<!\p{L})(?:aged|age|Alter von|âgée?|edad|età di|idade) (?:of )?$/u.test(before)) return true;
  // 1900 to 2099 without a group mark is a year, unless bounded or counted by a known noun.
  if (
    /^(?:1[5-9]|20)\d\d$/.test(digits) &&
    !group.about &&
    !/^ (?:people|men|women|children|soldiers|workers|jobs|Menschen|Personen|personnes|personas|pessoas|persone|mensen|personer)(?!\p{L})/u.test(
      after,
    )
  )
    return true;
  // "Boeing 787", "Windows 11", "Fortune 500": a name before, and nothing counted after. German capitalises every noun.
  if (
    digits &&
    primary !== 'de' &&
    /(?<![.!?:“"„«] |^)(?<!\p{L})\p{Lu}[\p{L}]+ $/u.test(before) &&
    !/^ \p{Ll}{3,}/u.test(after)
  )
    return true;
  // "five 787 jets": the first number counts, the second names.
  if (
    digits &&
    patternOf(
      `number before ${primary}`,
      () => `(?:^|[^\\p{L}])(?:${alternatives(Object.keys(words.small)) || '(?!)'}) $`,
      'iu',
    ).test(before)
  )
    return true;
  return false;
}
