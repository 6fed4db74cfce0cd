import type { Role } from '../../model.ts';
import { english } from './coined/english.ts';
import { dutch, german, norwegianAndDanish, swedish } from './coined/germanic.ts';
import { arabic, eastAsian, finnish, slavic, turkish } from './coined/others.ts';
import { french, italian, portuguese, spanish } from './coined/romance.ts';

/**
 * How publishers word a label that they make up, by role: patterns as `labelKey` gives them, separated by "; ". "*" stands
 * for some words of the story, as in "what * are saying"; brackets, "|" and "?" are a regular expression's.
 */
export type Coinages = Partial<Record<Role, string>>;

const languages: Record<string, Coinages> = {
  en: english,
  de: german,
  nl: dutch,
  sv: swedish,
  nb: norwegianAndDanish,
  nn: norwegianAndDanish,
  no: norwegianAndDanish,
  da: norwegianAndDanish,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  fi: finnish,
  pl: slavic,
  ru: slavic,
  uk: slavic,
  tr: turkish,
  ar: arabic,
  zh: eastAsian,
  ja: eastAsian,
  ko: eastAsian,
};

/** The role that the words of a label tell in that language (BCP 47): "What the ruling means for tenants" says why. */
export const coinedRole = (key: string, language: string): Role | undefined => {
  const coinages = languages[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!coinages) return undefined;
  const forms = compiled.get(coinages) ?? formsOf(coinages);
  compiled.set(coinages, forms);
  return forms.find(([, form]) => form.test(key))?.[0];
};

// "What critics say" is the other side before it is voices, "what happens next" is not what happened.
const order: Role[] = [
  'counterpoint',
  'next',
  'why',
  'big-picture',
  'background',
  'numbers',
  'voices',
  'analysis',
  'latest',
  'news',
  'bottom-line',
  'summary',
  'details',
];

/** Compiled when a page in that language comes: all of them take a tenth of what a page takes. */
const compiled = new Map<Coinages, [Role, RegExp][]>();

const formsOf = (coinages: Coinages): [Role, RegExp][] =>
  order.flatMap((role): [Role, RegExp][] => {
    const patterns = coinages[role]?.replace(/\s+/g, ' ').replaceAll('; ', '|').replaceAll('*', '.{1,40}');
    return patterns ? [[role, new RegExp(`^(?:${patterns})$`)]] : [];
  });
