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

const languages: Coinages[] = [
  english,
  german,
  dutch,
  swedish,
  norwegianAndDanish,
  french,
  spanish,
  portuguese,
  italian,
  finnish,
  slavic,
  turkish,
  arabic,
  eastAsian,
];

/** The role that the words of a label tell, whatever their language: "What the ruling means for tenants" says why. */
export const coinedRole = (key: string): Role | undefined => {
  forms ??= order.map((role) => [role, formOf(role)]);
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

let forms: [Role, RegExp][] | undefined;

const formOf = (role: Role): RegExp => {
  const patterns = languages.flatMap((coinages) => (coinages[role] ?? '').split(';')).map((pattern) => pattern.trim());
  const alternatives = patterns
    .filter(Boolean)
    .map((pattern) => pattern.replace(/\s+/g, ' ').replaceAll('*', '.{1,40}'));
  return new RegExp(`^(?:${alternatives.join('|')})$`);
};
