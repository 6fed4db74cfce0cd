import { patternOf } from '../pattern.ts';
import { letterOrDigit, smallLetters, wordEnd, wordStart } from '../word-edge.ts';
import type { NumberWords } from './words.ts';

/** Whether digits count nothing: a year, an age, a time, a score, a place in an order, a part of a name. */
export function isNoCount(
  text: string,
  start: number,
  end: number,
  figure: { digits: string | undefined; bounded: boolean; decimalMark: string },
  words: NumberWords,
  primary: string,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const digits = figure.digits ?? '';
  const smallBefore = smallLetters(before);
  const smallAfter = smallLetters(after);
  // A phone number: groups of digits side by side. Asked first, for such pages have thousands of them.
  if (/\d[ -]$/.test(before) || /^[ -]\d{2,}/.test(after) || before.endsWith('+')) return true;
  if (
    phone.test(smallBefore) ||
    isTimeOfDay(smallBefore, digits, smallAfter, figure.decimalMark) ||
    isAge(before, digits, smallAfter)
  )
    return true;
  if (!digits && isRatio(smallBefore, smallAfter, words)) return true;
  if (patternOf(`label ${primary}`, () => `${wordStart}(?:${words.label})\\.? ?$`, 'u').test(smallBefore)) return true;
  if (patternOf(`uncounted ${primary}`, () => `^[ -]?(?:${words.notCounted})${wordEnd}`, 'u').test(smallAfter))
    return true;
  // "G7", "F-16", "787-9", "#10", "§ 5", "3:2", "10:30", "1/2", "2-1", "5th", "@1".
  if (/(?:[#§№@/:=]\s?|%|(?:^|\s)\.)$|[\p{L}\p{N}][-–.:]$/u.test(before)) return true;
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
  // 1900 to 2099 without a group mark is a year, unless bounded or counted by a known noun.
  if (
    /^(?:1[5-9]|20)\d\d$/.test(digits) &&
    !figure.bounded &&
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
  const last = digits ? lastWord.exec(smallBefore)?.[1] : undefined;
  if (last !== undefined && Object.hasOwn(words.small, last)) return true;
  return false;
}

const lastWord = new RegExp(`(?<!${letterOrDigit})(${letterOrDigit}+) $`);
const phone =
  /(?:\btel\.?|tel[eé]fon\S*|phone|\bcall|\bring|llame al?|appelez le|ligue(?: para)?|chiama\S* (?:lo|il)|bel|zadzwo\S* pod|звоните|тел\.?)(?: (?:on|at|number|unter|nummer))?:? ?$/;

/** "20.15 Uhr", "14 h 30", "klokken 20.15", "alle 20.15", "om 8 uur". */
function isTimeOfDay(before: string, digits: string, after: string, decimalMark: string): boolean {
  // Where a comma parts decimals, a point parts hours and minutes, or a day and a month.
  if (/^\d{1,2}\.\d{1,2}$/.test(digits) && decimalMark === ',') return true;
  if (!/^\d{1,2}(?:\.[0-5]\d)?$/.test(digits)) return false;
  const clock =
    /(?:^|[ (])(?:kl\.?|klock(?:an|en)|klokk(?:en|a)|alle(?: ore)?|dalle(?: ore)?|ore|godz\.?|godzin\S+|saat|a las|às|um|gegen|om|at)$/;
  if (clock.test(before.trimEnd()) && /\./.test(digits)) return true;
  if (
    /(?:^| )(?:klock(?:an|en)|klokk(?:en|a)|godz\.?|ore|om) $/.test(before) &&
    /^(?: uur|$|[ .,])/.test(after) &&
    !/^ \p{L}{4,}/u.test(after)
  )
    return true;
  return /^ ?(?:uhr|uur|h)(?![\p{L}])/u.test(after)
    ? /\./.test(digits) || !/^ ?uur/.test(after)
    : /\d ?h(?:eures?)? $/.test(before);
}

/** "Mara Lindt, 52,", "(27)", "de 34 años," behind a comma, "âgé de 34 ans", "homme de 34 ans". */
function isAge(before: string, digits: string, after: string): boolean {
  if (/(?<!\p{L})(?:aged|age|Alter von|âgée?s?|edad|età|idade|wieku|возрасте) (?:of |de |di )?$/u.test(before))
    return true;
  if (!/^\d{1,3}$/.test(digits)) return false;
  const years = /^ (?:ans|años|anos|anni|lat|лет|let|jaar|år|years|jahre)(?!\p{L})/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(years);
  // "När hon var 18 år flyttade hon", but "det är 18 år sedan".
  if (years && /(?<!\p{L})(?<!det )(?:är|var|fyllde|fyller|er|fylte|fyldte) $/iu.test(before)) return true;
  if (/[,(] ?(?:de |di |von )?$/.test(before) && /^(?:,|\)|\.$|$)/.test(rest)) return true;
  if (
    years &&
    /(?:hombre|mujer|joven|niñ[oa]|homme|femme|garçon|fille|fillette|adolescente?|homem|mulher|jovem|menin[oa]|uomo|donna|ragazz[oa]|bambin[oa]) d[ei] $/.test(
      before,
    )
  )
    return true;
  return false;
}

/** "one in five pupils", "drei von vier Anlagen", "quatre élus sur dix": shares in words, not counts. */
function isRatio(before: string, after: string, words: NumberWords): boolean {
  const behind = ratioBehind.exec(after)?.[1];
  const isNumber = (word: string | undefined) => word !== undefined && Object.hasOwn(words.small, word);
  if (isNumber(behind)) return true;
  const [, far = '', near = ''] = ratioAhead.exec(before) ?? [];
  // "eine Dauer von fünf Sekunden" has an article, not a number; "einer von fünf" counts.
  return isNumber(near) || isNumber(far) || oneOf.test(near) || far === 'one';
}

const out = '(?:in|out of|von|sur|de cada|em cada|su|op de|av|af|z|из)(?: every)?';
const ratioBehind = new RegExp(`^(?: ${letterOrDigit}+)? ${out} (${letterOrDigit}+)`);
const ratioAhead = new RegExp(`(?<!${letterOrDigit})(?:(${letterOrDigit}+) )?(${letterOrDigit}+) ${out} $`);
const oneOf = /^(?:one|einer|eines|jeder|un|une|uno|una|um|uma|een|en|jeden|один)$/;
