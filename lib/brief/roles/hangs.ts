import { primaryOf } from '../../text/language.ts';
import type { SeenSentence } from './seen.ts';

/** Whether a sentence can only be understood with the one before it: "He added …", "This comes after …", “…,” she said. */
export function hangs({ words, heard, dates }: SeenSentence, language: string): boolean {
  const primary = primaryOf(language);
  const first = words[0];
  if (!first) return false;
  const { persons, things } = tablesOf(primary);
  if (persons.has(first.key)) return true;
  // "This week" is a day, and "it is unclear" hangs on nothing.
  if (things.has(first.key) && !dates.some(({ start }) => start === first.start))
    return hangsOn(first.key, words[1]?.key, primary);
  const said = heard.get('reports-speech');
  if (!said) return false;
  const before = words.findLast(({ end }) => end <= said.start);
  const after = words.find(({ start }) => start >= said.end);
  return persons.has(before?.key ?? '') || persons.has(after?.key ?? '');
}

/** Whether a first word stands for somebody or something named before: "it is unclear" does not. */
export function hangsOn(first: string, second: string | undefined, primary: string): boolean {
  const { persons, things, expletives } = tablesOf(primary);
  return persons.has(first) || (things.has(first) && !expletives.has(`${first} ${second}`));
}

interface Hanging {
  /** Stand for a person or a thing that was named before. */
  persons: Set<string>;
  things: Set<string>;
  /** A thing's word and the next one, where it stands for nothing. */
  expletives: Set<string>;
}

const tables = new Map<string, Hanging>();

function tablesOf(primary: string): Hanging {
  let table = tables.get(primary);
  if (!table) {
    table = {
      persons: setOf(personWords[primary]),
      things: setOf(thingWords[primary]),
      expletives: setOf(expletive[primary]),
    };
    tables.set(primary, table);
  }
  return table;
}

const setOf = (words = ''): Set<string> => new Set(words.split(',').map((word) => word.trim()));

/** By language. Words that are articles too ("das", "de", "les") or polite address tell nothing and are left out. */
const personWords: Partial<Record<string, string>> = {
  en: "he, she, they, him, his, her, their, he's, she's, they're, he'd, she'd, they'd, he'll, she'll, they'll, he's",
  de: 'er, sie',
  fr: "elle, elles, ils, celui-ci, celle-ci, ceux-ci, celles-ci, l'intéressé, ce dernier, cette dernière",
  es: 'él, ella, ellos, ellas',
  it: 'lui, lei, loro, egli, ella, quest’ultimo',
  pt: 'ele, ela, eles, elas',
  nl: 'hij, zij, ze',
  sv: 'han, hon',
  nb: 'han, hun',
  no: 'han, hun',
  da: 'han, hun',
  pl: 'on, ona, oni, one',
  ru: 'он, она, они',
};

const thingWords: Partial<Record<string, string>> = {
  en: 'this, that, these, those, it, its, both, another, others, such, the latter, the former',
  de: 'dies, diese, dieser, dieses, diesem, diesen, dessen, deren, dabei, dazu, dafür, dagegen, davon, damit, deshalb, deswegen, beide, beiden, dadurch, daher, daraufhin, letztere, letzterer',
  fr: "cela, ceci, ça, ces, cette, cet, c'est, c'était, celui-ci, celle-ci",
  es: 'esto, eso, este, esta, estos, estas, ese, esa, esos, esas, ambos, ambas',
  it: 'questo, questa, questi, queste, quello, quella, ciò, entrambi, entrambe',
  pt: 'isso, isto, este, esta, estes, estas, esse, essa, esses, essas, ambos, ambas',
  nl: 'dit, deze, beide, beiden, daardoor, daarom, daarbij, daarmee',
  sv: 'detta, dessa, denna, båda, därför',
  nb: 'dette, disse, denne, begge, derfor',
  no: 'dette, disse, denne, begge, derfor',
  da: 'dette, disse, denne, begge, derfor',
  pl: 'to, ten, ta, te, tego, obaj, oboje, dlatego',
  ru: 'это, этот, эта, эти, оба, поэтому',
};

const expletive: Partial<Record<string, string>> = {
  en: "it is, it was, it remains, it will, it would, it has, it could, it may, it might, it's, it seems, it appears, it took, it takes, that said",
};
