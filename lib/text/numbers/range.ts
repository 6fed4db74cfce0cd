import { alternatives } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { asWords, wordEnd, wordStart } from '../word-edge.ts';
import { smallCurrencySign } from './currency.ts';
import type { NumberWords } from './words.ts';

/** The words of a range: `to` between its ends, `between` before the first and `and` then between them. */
interface RangeWords {
  to: string;
  between: string;
  and: string;
  /** An article before an end: "tra i 40 e i 50". */
  article?: string;
}

const none = '(?!)';
const rangeWords: Record<string, RangeWords> = {
  en: { to: 'to|or', between: 'between|from', and: 'and|to' },
  de: { to: 'bis|oder', between: 'zwischen', and: 'und' },
  fr: { to: 'à|ou', between: 'entre', and: 'et' },
  es: { to: 'a|o', between: 'entre', and: 'y' },
  pt: { to: 'a|ou', between: 'entre', and: 'e' },
  it: { to: 'a|o', between: 'tra|fra', and: 'e', article: 'i|le|gli' },
  nl: { to: 'tot|à|of', between: 'tussen', and: 'en', article: 'de' },
  sv: { to: 'till|eller', between: 'mellan', and: 'och' },
  da: { to: 'til|eller', between: 'mellem', and: 'og' },
  nb: { to: 'til|eller', between: 'mellom', and: 'og' },
  pl: { to: 'do|lub', between: 'między|od', and: 'a|do' },
  ru: { to: 'или', between: 'от|между', and: 'до|и' },
  uk: { to: 'або', between: 'від|між', and: 'до|і' },
  tr: { to: 'ila|ile|veya', between: none, and: none },
};
const hyphenOnly: RangeWords = { to: none, between: none, and: none };

const befores = new Map<string, string[]>();

/** What stands before a range: "between ", "tra i ". It belongs to the figure where a far end follows. */
export function beforeRange(primary: string): string[] {
  let words = befores.get(primary);
  if (!words) {
    const { between, article } = rangeWords[primary] ?? hyphenOnly;
    const articles = article ? asWords(article).map((word) => ` ${word} `) : [];
    words = asWords(between).flatMap((word) => [...articles.map((end) => word + end), `${word} `]);
    befores.set(primary, words);
  }
  return words;
}

/** Figures that move from one value to another are two, not a range: "rose from 18 to 26". */
const moves: Record<string, string> = {
  en: 'rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grow|grown|climbed|dropped|increased?|decreased?|jumped|slipped|up|down|went|declined|cut|raised|lowered|reduced|doubled|tripled|shrank|widened|narrowed|revised|swelled',
  de: 'stieg|stiegen|steigt|steigen|gestiegen|sank|sanken|sinkt|gesunken|fiel|fielen|gefallen|wuchs|gewachsen|erhöht|erhöhte|senkt|senkte|gesenkt|kletterte|ging|schrumpfte',
  fr: 'passe|passé|passée|passer|passant|grimpe|grimpé|chute|chuté|monte|monté|baisse|baissé|tombe|tombé|augmente|augmenté',
  es: 'pasó|pasa|pasaron|pasar|subió|sube|bajó|baja|aumentó|creció|crece|crecido|cayó|caído|redujo|elevó|subido|bajado|pasado|aumentado',
  pt: 'passou|passa|subiu|sobe|caiu|cai|aumentou|cresceu|cresce|reduziu|elevou',
  it: 'passa|passati|passato|passata|sale|salito|saliti|scende|sceso|scesi|cresce|cresciuto',
  nl: 'steeg|stegen|stijgt|daalde|daalden|daalt|ging|gestegen|gedaald|groeide|kromp',
  sv: 'ökade|ökat|ökar|sjönk|sjunkit|steg|stigit|föll|minskade|minskat',
  nb: 'økte|økt|øker|steg|steget|falt|falle|sank|sunket|gikk',
  da: 'øgede|øget|steg|steget|faldt|faldet|sank|gik',
};
const steps: Record<string, string> = {
  en: 'from|to',
  de: 'von|auf',
  fr: 'de|à',
  es: 'de|a',
  pt: 'de|para|a',
  it: 'da|a',
  nl: 'van|naar',
  sv: 'från|till',
  nb: 'fra|til',
  da: 'fra|til',
};

/** Whether what stands before a figure says that something moved to it or from it: "rose to ", "up from ". */
export function moved(before: string, primary: string): boolean {
  const verbs = moves[primary];
  if (!verbs) return false;
  const pattern = patternOf(
    `moved ${primary}`,
    () => `${wordStart}(?:${verbs})${wordEnd}(?=[^.;]*(?<= )(?:${steps[primary]}) $)`,
    'u',
  );
  return pattern.test(before);
}

export interface FarEnd {
  length: number;
  value: string;
  magnitude: string | undefined;
  signed: boolean;
}

/** The far end of a range, right behind its near one: "-50 billion", " to 50", " and 7". */
export function farEnd(after: string, primary: string, words: NumberWords, between: boolean): FarEnd | undefined {
  const { to, and, article = none } = rangeWords[primary] ?? hyphenOnly;
  const hit = patternOf(
    `far end ${primary} ${between}`,
    () =>
      `^(?: ?[-–] ?| (?:${between ? and : to}) )(?:(?:${article}) )?(?<sign>(?:${smallCurrencySign}) ?)?` +
      `(?<value>\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*)(?![\\d/:]|[-–]\\d)` +
      `(?:[ -]?(?<magnitude>${alternatives(Object.keys(words.magnitudes)) || none}|k|m(?=${wordEnd})|b|bn)${wordEnd})?`,
    'u',
  ).exec(after);
  const { value, magnitude, sign } = hit?.groups ?? {};
  return hit && value ? { length: hit[0].length, value, magnitude, signed: sign !== undefined } : undefined;
}
