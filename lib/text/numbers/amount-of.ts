import type { Range } from '../../model.ts';
import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type NumberWords, numberWordsOf } from './words.ts';

/**
 * What a sum or a share is of: the words behind it, "drop in agriculture", "of the budget", or else the ones of its clause
 * that lead to it, "rents rose by". `from` is where the figure before it ends.
 */
export function amountOf(
  text: string,
  { start, end }: Range,
  from: number,
  dates: Range[],
  primary: string,
): Range | undefined {
  const after = behind(text, start, end, primary);
  // "In June" is when.
  if (after && !dates.some((date) => date.start < after.end && after.start < date.end)) return after;
  return leadingTo(text, start, end, Math.max(from, start - farthest), primary);
}

/** What joins an amount to the thing that it is of, and words that stand before a noun; by language. */
const links: Partial<Record<string, { to: string; article: string; before: string }>> = {
  en: {
    to: 'of|for|in|on|worth of|per|a|an|more|less|fewer',
    article: 'the|its|their|all|his|her',
    before: "(?:a|an|another)(?: \\p{Ll}+,?)?|the|its|their|his|her|\\p{L}+(?:[’']s|s[’'])",
  },
  de: {
    to: 'der|des|aller|von|vom|für|pro|je|an|mehr|weniger',
    article: 'den|die|das|der|dem|ihrer|seiner',
    before: 'ein|eine|einen|einem|einer|die|der|das|den|dem|des',
  },
  fr: {
    to: 'des|du|de|d’|pour|par|en',
    article: 'la|le|les|l’|ses|leurs',
    before: 'un|une|le|la|les',
  },
  es: {
    to: 'del|de|por|para|en',
    article: 'la|el|los|las|sus',
    before: '(?!)',
  },
  pt: {
    to: 'dos|das|do|da|de|por|para|em',
    article: 'a|o|os|as|seus',
    before: '(?!)',
  },
  it: {
    to: 'del|della|dei|delle|degli|dell’|di|per|in',
    article: 'la|il|i|le|gli|lo',
    before: '(?!)',
  },
  nl: {
    to: 'van|voor|per|aan|meer|minder',
    article: 'de|het|alle',
    before: 'een|de|het',
  },
  sv: {
    to: 'av|för|per|i|till|mer|mindre|fler|färre',
    article: 'de|den|det|alla',
    before: 'en|ett|den|det',
  },
  nb: {
    to: 'av|for|per|i|til|mer|mindre|flere|færre',
    article: 'de|den|det|alle',
    before: 'en|et|den|det',
  },
  da: {
    to: 'af|for|per|i|til|mere|mindre|flere|færre',
    article: 'de|den|det|alle',
    before: 'en|et|den|det',
  },
};

/** Where an amount was reached, not what it is of. */
const times =
  /(?<!\p{L})(?:years?|months?|weeks?|days?|hours?|quarters?|half|decades?|centur\p{L}+|total|all|part|addition|time|jahre?n?|monate?n?|wochen?|tagen?|quartal|an(?:s|née|nées)|mois|semaines?|jours?|trimestres?|años?|mes(?:es)?|semanas?|días?|anos?|dias?|ann[oi]|mes[ei]|settiman[ae]|giorn[oi]|jaar|maand(?:en)?|week|weken|år|månad(?:er)?|måned(?:er)?|kvartal\p{L}*)(?!\p{L})/iu;

function behind(text: string, start: number, end: number, primary: string): Range | undefined {
  const words = numberWordsOf(primary);
  const after = text.slice(end, end + 90);
  if (primary === 'ko') {
    const noun = /^ [가-힣]{2,}/u.exec(after)?.[0].replace(/(?<=..)[을를이가은는의로]$/u, '');
    return noun ? { start: end + 1, end: end + noun.length } : undefined;
  }
  const link = links[primary];
  if (!link) return undefined;
  const lead = patternOf(
    `amount ${primary}`,
    () => `^ (?:${link.to})(?: (?:${link.article}))?(?= \\p{L}|(?<=’)\\p{L})`,
    'u',
  ).exec(after)?.[0];
  const determined = patternOf(`determined ${primary}`, () => `${wordStart}(?:${link.before}) $`, 'iu');
  if (lead === undefined) {
    const noun = runFrom(after, 0, primary, words);
    const named = primary === 'de' && /^[ -]\p{Lu}/u.test(after);
    if (!noun || !(named || determined.test(text.slice(Math.max(0, start - 20), start)))) return undefined;
    return { start: end + 1, end: end + tailed(after, noun, primary, words) };
  }
  const length = runFrom(after, lead.length, primary, words);
  if (!length || times.test(after.slice(0, length))) return undefined;
  // "$2.52 a share": the rate is all of it.
  const isRate = /^ (?:an?|per|pro|je|par) /.test(`${lead} `);
  return { start: end + 1, end: end + (isRate ? length : tailed(after, length, primary, words)) };
}

/** "drop" of "drop in agriculture" goes on. */
function tailed(after: string, length: number, primary: string, words: NumberWords): number {
  const joined =
    /^ (?:of|in|for|on|an|für|von|bei|de|des|du|en|van|av|af|di|del) (?:the |its |their |den |dem |der |la |el |los |las |les )?(?=\p{L})/u.exec(
      after.slice(length),
    )?.[0];
  if (!joined) return length;
  const end = runFrom(after, length + joined.length, primary, words);
  return end && !times.test(after.slice(length, end)) ? end : length;
}

/** Where a noun phrase ends that goes on from a place: a few words, until one that none goes on after. */
function runFrom(after: string, at: number, primary: string, { stop }: NumberWords): number | undefined {
  const stops = patternOf(`amount stop ${primary}`, () => `^(?:${stop})${wordEnd}`, 'iu');
  let end: number | undefined;
  let next = at;
  for (let count = 0; count < (mostWords[primary] ?? 2); count++) {
    const [all = '', word = ''] = /^[ -]?(\p{L}[\p{L}\p{M}\p{N}’'&-]*)/u.exec(after.slice(next)) ?? [];
    stops.lastIndex = 0;
    if (!word || (stops.test(word) && !compares.has(word)) || (count > 0 && verbal.test(word))) break;
    next += all.length;
    // A German noun has a capital, and a verb has none.
    if (primary !== 'de' || /^\p{Lu}/u.test(word)) end = next;
  }
  return end;
}

const mostWords: Partial<Record<string, number>> = { en: 3, de: 4, sv: 1, nb: 1, da: 1 };
const compares = new Set(['more', 'less']);
/** With these a sentence goes on, and no noun. */
const verbal =
  /^(?:goes|go|went|says?|vote|lives?|think|believe|use|come|came|get|got|make|made|take|took|want|expect|rose|fell|grew|remains?|stay|do|does|did|must|should|might|now|still|there|here|never|already|currently|back|each|.{2,}ed|.{2,}ade|.{2,}erte?n?|har|är|er|ska|vil|vill)$/u;

const clause =
  /[.;:](?=\s|$)\s?|[!?()–—“”"„«»、。「」，]\s?|, | (?:while|but|whereas|während|aber|mais|tandis que|mientras|pero|mentre|ma|enquanto|mas|terwijl|maar|medan|mens|men|ale|но|але) /gu;
/** A clause is seldom as long. */
const farthest = 300;
// Longer, it is a sentence, and no label of a figure.
const longest = 100;
const leading =
  /^(?:(?:and|but|the|a|an|that|which|who|when|as|if|because|since|where|after|with|und|dass|wenn|als|weil|die|der|das|ein|eine|et|le|la|les|un|une|y|el|los|las|una|e|o|os|as|il|lo|i|gli|en|de|het|een|och|og|den|det|ett|et|а|и|но) |l’)+/iu;
const trailing =
  /(?: (?:a|an|the|of|ein|eine|einen|einem|einer|un|une|una|el|los|la|le|les|um|uma|een|en|ett|et|lo|il))+$/iu;

function leadingTo(text: string, start: number, end: number, from: number, primary: string): Range | undefined {
  const lead = text.slice(from, start);
  let at = from;
  // "It remains high, at 5 percent": "at" alone says nothing.
  for (const { index, 0: mark } of lead.matchAll(clause))
    if (isTelling(lead.slice(index + mark.length))) at = from + index + mark.length;
  while (at < start && !/[\p{L}\p{N}]/u.test(text[at] ?? '')) at++;
  at += leading.exec(text.slice(at, start))?.[0].length ?? 0;
  if (start - at > longest) {
    const later = text
      .slice(at, start)
      .search(/ (?:that|which|who|and|dass|und|que|qui|et|y|che|e|dat|die|som|och|og|en|że|i|что|и) (?=\S+ \S+)/u);
    if (later < 0 || start - at - later > longest) return undefined;
    at += later + 1;
    at += leading.exec(text.slice(at, start))?.[0].length ?? 0;
  }
  const said = text
    .slice(at, start)
    .replace(/(?<![\s,('‘’])[\s,('‘’]+$/u, '')
    .replace(trailing, '');
  if (!isTelling(said)) return undefined;
  // "Rents have risen by 5 percent" in languages that say "risen" last: the figure stands within.
  const last = verbLast.has(primary)
    ? /^ (?:\p{Ll}+(?:en|t)|(?:wurden?|werden|worden) \p{Ll}+)(?=[.,;]|$)/u.exec(text.slice(end, end + 40))
    : null;
  return { start: at, end: last ? end + last[0].length : at + said.length };
}

/** "They paid" says nothing. */
const isTelling = (words: string): boolean =>
  /(?<!\p{L})\p{L}{3,}[^\p{L}]+(?:\p{L}{1,2} )*\p{L}{3,}|(?<!\p{L})\p{Lu}?\p{Ll}{5,}$|[\u3040-\u9fff\uac00-\ud7af]{2}/u.test(
    words.trim().replace(/^(?:they|she|who|that|you)(?!\p{L}) ?/iu, ''),
  );

const verbLast = new Set(['de', 'nl']);
