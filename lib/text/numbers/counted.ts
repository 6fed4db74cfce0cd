import type { Range } from '../../model.ts';
import { patternOf } from '../pattern.ts';
import { smallLetters } from '../word-edge.ts';
import type { NumberWords } from './words.ts';

interface Counted {
  unit: string;
  of: Range;
  /** Where the noun ends. */
  end: number;
}

/**
 * The noun that a figure counts, right after it: "candy companies", "zugelassene Schlachtbetriebe", "de personnes".
 * Each family of languages has its own sign of a noun; without one, nothing is said.
 */
export function countedAfter(text: string, from: number, primary: string, words: NumberWords): Counted | undefined {
  const after = text.slice(from, from + 90);
  // "20-year term", "60cm", "6 km/h", "41C".
  const measure =
    /^(?: ?)(?=[CF](?![\p{L}\p{N}]))([CF])/u.exec(/^[CF]/.test(after) ? after : '') ??
    /^[- ]?(km\/h|mph|kph|km²|m²|km|cm|mm|kg|mg|kWh|MWh|GWh|TWh|MW|GW|kW|GB|TB|ft|lbs?|mg|ml|ha|°C|°F|sq ?km)(?![\p{L}\p{N}])/u.exec(
      after,
    );
  if (measure?.[1]) return at(from + measure[0].length - measure[1].length, measure[1], from + measure[0].length);
  const compound = /^-([a-z]{3,})(?!\p{L})( \p{L})?/u.exec(after);
  if (compound?.[1]) {
    const end = from + 1 + compound[1].length;
    // In words it is as often a word of its own: "six-part", "four-wheeled", "three-quarters".
    const any = primary === 'en' && compound[2] && /\d/.test(text[from - 1] ?? '') && !noCompound.has(compound[1]);
    if (any || measures.has(compound[1])) return at(from + 1, compound[1], end);
  }
  const lead = patternOf(`lead ${primary}`, () => `^\\+? (?:(?:${words.of})(?: |(?<=[’'])))?`, 'u').exec(
    smallLetters(after),
  );
  if (!lead) return undefined;
  const run = wordsFrom(after, lead[0].length, primary, words);
  const noun =
    run[
      nounIndex(
        run.map(({ word }) => word),
        primary,
      )
    ];
  const first = run[0];
  if (!noun || !first) return undefined;
  const phrase = measurePhrase.exec(after.slice(first.start))?.[0];
  const last = from + (phrase ? first.start + phrase.length : noun.start + noun.word.length);
  const tail =
    withNames(text.slice(last, last + 90)) || (primary === 'en' ? withStuff(text.slice(last, last + 60)) : 0);
  return { unit: phrase ?? noun.word, of: { start: from + first.start, end: last + tail }, end: last };
}

// "50-odd", "30-plus", "six-under".
const noCompound = new Set(['odd', 'plus', 'something', 'under', 'over', 'old', 'and', 'fold']);
const measures = new Set(
  'year month week day hour minute mile foot acre point member seat bed storey story meter metre kilometer'.split(' '),
);
/** Measures of two words, of which the second alone would say something else. */
const measurePhrase =
  /^(?:(?:percentage|basis) points?|(?:square|cubic|nautical|light|metric) [a-z]+|pontos? percentua(?:l|is)|puntos? (?:porcentual(?:es)?|básicos?)|points? de (?:pourcentage|base)|punt[oi] (?:percentual[ei]|base)|punkt(?:u|y|ów)? procentow(?:y|e|ego|ych)|процентн(?:ого|ых|ый|ые) пункт(?:а|ов|ы)?)(?!\p{L})/u;

const at = (start: number, unit: string, end: number): Counted => ({ unit, of: { start, end }, end });

interface Word {
  word: string;
  start: number;
}

/** Up to five words, until one that no noun phrase goes on after. */
function wordsFrom(after: string, offset: number, primary: string, words: NumberWords): Word[] {
  const run: Word[] = [];
  let at = offset;
  while (run.length < 5) {
    const word = /^[\p{L}][\p{L}\p{M}\p{N}.’'&-]*/u.exec(after.slice(at))?.[0].replace(/[.’']+$|[’']s$/u, '');
    if (!word || isStop(word, primary, words)) break;
    run.push({ word, start: at });
    at += word.length;
    if (after[at] !== ' ') break;
    at++;
  }
  return run;
}

const stops = new Map<string, Set<string>>();

/** Whether a word ends a noun phrase. One in capitals is a name. */
function isStop(word: string, primary: string, words: NumberWords): boolean {
  let set = stops.get(primary);
  if (!set) {
    set = new Set(words.stop.split('|'));
    stops.set(primary, set);
  }
  return set.has(word);
}

function nounIndex(run: string[], primary: string): number {
  if (primary === 'en') {
    const first = run.findIndex((word) => irregular.has(word.toLowerCase()) || plural.test(word));
    // "40 police officers", "200 staff members".
    return compounding.has(run[first]?.toLowerCase() ?? '') && plural.test(run[first + 1] ?? '') ? first + 1 : first;
  }
  if (primary === 'de') return run.findIndex((word) => /^\p{Lu}/u.test(word));
  const adjective = adjectives[primary] ?? adjectives.romance;
  const noun = run.findIndex((word) => !adjective?.test(word));
  return noun === -1 ? Math.min(0, run.length - 1) : noun;
}

const plural = /[^sui]s$/;
/** What may stand before a noun without being one, by its ending or as a word. */
const adjectives: Record<string, RegExp> = {
  nl: /(?:e|extra)$/,
  sv: /(?:ska|iga|ade|ande|nya|stora|små|unga|gamla|extra|andra|hela)$/,
  da: /(?:ske|ige|ede|ende|^nye|^store|^små|^unge|^gamle|^andre|^hele|ekstra)$/,
  nb: /(?:ske|ige|ede|ende|^nye|^store|^små|^unge|^gamle|^andre|^hele|ekstra)$/,
  ru: /(?:ых|их|ого|его|ые|ие)$/,
  uk: /(?:их|іх|ого|ого|і)$/,
  pl: /(?:ych|ich|ego)$/,
  tr: /^(?:yeni|büyük|küçük|genç|ayrı|farklı|yabancı)$/,
  romance:
    /^(?:nouve(?:aux|lles)|autres|grand(?:e?s)|petit(?:e?s)|jeunes|premi(?:ers|ères)|derni(?:ers|ères)|vieux|anciens|nuev[oa]s|otr[oa]s|primer[oa]s|últim[oa]s|grandes|nov[oa]s|outr[oa]s|primeir[oa]s|nuov[ei]|altr[ei]|grandi|piccoli|ultim[ei]|prim[ei])$/,
};

const compounding = new Set('police staff media data aircraft personnel cattle sports sales'.split(' '));
const irregular = new Set(
  'people men women children police troops feet fish sheep deer aircraft staff megawatts horsepower degrees data media personnel teeth mice geese acres cattle species series'.split(
    ' ',
  ),
);

/** "soldiers from Armenia, Belarus and Russia", "from five countries": what says which belongs to what is counted. */
function withNames(rest: string): number {
  const hit =
    /^ (?:from|in|of|aus|von|in|de|en|di|van|från|fra)(?: the| der| la)? (?:\p{Lu}[\p{L}-]+(?:(?:, | and | und | et | y | e | en | och | og )(?:the )?\p{Lu}[\p{L}-]+){0,6}|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+)/u.exec(
      rest,
    );
  return hit?.[0].length ?? 0;
}

/** "tonnes of fuel": one word, where nothing shows that the noun goes on behind it. */
const withStuff = (rest: string): number =>
  /^ of (?!the |a |an |its |their |his |her |all )[a-z]{3,}(?=[.,;:)]|$| (?:a|in|on|at|to|for|from|by|and|or|was|were|is|are|had|has|per|that|who|which) )/.exec(
    rest,
  )?.[0].length ?? 0;
