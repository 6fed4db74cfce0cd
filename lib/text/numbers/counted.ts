import type { Range } from '../../model.ts';
import { wordEnd } from '../language.ts';
import { patternOf } from '../pattern.ts';
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
  // "20-year term", "60cm", "6 km/h".
  const measure =
    /^[- ]?(km\/h|mph|kph|km²|m²|km|cm|mm|kg|mg|kWh|MWh|GWh|TWh|MW|GW|kW|GB|TB|ft|lbs?|mg|ml|ha|°C|°F|sq ?km)(?![\p{L}\p{N}])/u.exec(
      after,
    );
  if (measure?.[1]) return at(from + measure[0].length - measure[1].length, measure[1], from + measure[0].length);
  const compound =
    /^-(year|month|week|day|hour|minute|mile|foot|acre|point|member|seat|storey|story|meter|metre|kilometer)(?!\p{L})/u.exec(
      after,
    );
  if (compound?.[1]) return at(from + 1, compound[1], from + compound[0].length);
  const lead = patternOf(`lead ${primary}`, () => `^\\+? (?:(?:${words.of})(?: |(?<=[’'])))?`, 'iu').exec(after);
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
  const end = from + noun.start + noun.word.length;
  const tail = withNames(text.slice(end, end + 90));
  return { unit: noun.word, of: { start: from + first.start, end: end + tail }, end };
}

const at = (start: number, unit: string, end: number): Counted => ({ unit, of: { start, end }, end });

interface Word {
  word: string;
  start: number;
}

/** Up to five words, until one that no noun phrase goes on after. */
function wordsFrom(after: string, offset: number, primary: string, words: NumberWords): Word[] {
  const stop = patternOf(`stop ${primary}`, () => `^(?:${words.stop})${wordEnd}`, 'iu');
  const run: Word[] = [];
  let at = offset;
  while (run.length < 5) {
    const word = /^[\p{L}][\p{L}\p{M}\p{N}.’'&-]*/u.exec(after.slice(at))?.[0].replace(/[.’']+$|[’']s$/u, '');
    if (!word || (stop.test(word) && word.toLowerCase() === word)) break;
    run.push({ word, start: at });
    at += word.length;
    if (after[at] !== ' ') break;
    at++;
  }
  return run;
}

function nounIndex(run: string[], primary: string): number {
  if (primary === 'en') return run.findIndex((word) => irregular.has(word.toLowerCase()) || /[^sui]s$/.test(word));
  if (primary === 'de') return run.findIndex((word) => /^\p{Lu}/u.test(word));
  // Adjectives before the noun are common in these; they end in a vowel, plurals do not.
  if (primary === 'nl' || primary === 'sv' || primary === 'da' || primary === 'nb') {
    const hit = run.findIndex((word) => /(?:en|s|r|n|um|aar|uur|år)$/.test(word));
    return hit === -1 || hit > 2 ? Math.min(0, run.length - 1) : hit;
  }
  return run.length ? 0 : -1;
}

const irregular = new Set(
  'people men women children police troops feet fish sheep deer aircraft staff megawatts horsepower degrees data media personnel teeth mice geese acres cattle species series'.split(
    ' ',
  ),
);

/** "soldiers from Armenia, Belarus and Russia": where names say which, they belong to what is counted. */
function withNames(rest: string): number {
  const hit =
    /^ (?:from|in|of|aus|von|in|de|en|di|van|från|fra)(?: the| der| la)? \p{Lu}[\p{L}-]+(?:(?:, | and | und | et | y | e | en | och | og )(?:the )?\p{Lu}[\p{L}-]+){0,6}/u.exec(
      rest,
    );
  return hit?.[0].length ?? 0;
}
