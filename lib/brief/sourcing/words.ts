import { listed } from '../../text/names/lists/listed.ts';
import { english } from './words/english.ts';
import { danish, dutch, german, norwegian, swedish } from './words/germanic.ts';
import { french, italian, portuguese, spanish } from './words/romance.ts';
import { polish, russian } from './words/slavic.ts';
import type { SourceWords } from './words/source-words.ts';

const tables: Partial<Record<string, SourceWords>> = {
  en: english,
  de: german,
  nl: dutch,
  sv: swedish,
  da: danish,
  nb: norwegian,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  pl: polish,
  ru: russian,
};

type Lists = Exclude<
  keyof SourceWords,
  'participles' | 'halves' | 'according' | 'within' | 'marks' | 'knows' | 'compounds' | 'headLast'
>;
type Patterns = 'according' | 'within' | 'marks' | 'knows';

/** A language's words, ready to ask. */
export type Vocabulary = Record<Lists, Set<string>> &
  Record<Patterns, RegExp> &
  Pick<SourceWords, 'halves' | 'compounds' | 'headLast'> & { participles?: RegExp };

const made = new Map<string, Vocabulary>();

/** The words in which a language attributes; nothing for a language of which we have none. */
export function sourceWordsOf(primary: string): Vocabulary | undefined {
  const known = made.get(primary);
  const table = tables[primary];
  if (known || !table) return known;
  const set = (words = '') => listed(words)();
  const vocabulary: Vocabulary = {
    says: set(table.says),
    shows: set(table.shows),
    thence: set(table.thence),
    reports: set(table.reports),
    behind: set(table.behind),
    unnamed: set(table.unnamed),
    anyone: set(table.anyone),
    spokes: set(table.spokes),
    institutions: set(table.institutions),
    documents: set(table.documents),
    issued: set(table.issued),
    prepositions: set(table.prepositions),
    stops: set(table.stops),
    links: set(table.links),
    between: set(table.between),
    definite: set(table.definite),
    // Right before a noun and the few words that go with it.
    according: ending(table.according),
    within: ending(table.within),
    marks: new RegExp(`(?:${table.marks})`),
    knows: new RegExp(`^,? (?:${table.knows})`),
    ...(table.participles ? { participles: new RegExp(`(?:${table.participles})$`) } : {}),
    ...(table.halves ? { halves: table.halves } : {}),
    ...(table.compounds ? { compounds: true } : {}),
    ...(table.headLast ? { headLast: true } : {}),
  };
  made.set(primary, vocabulary);
  return vocabulary;
}

const ending = (phrases: string): RegExp =>
  new RegExp(`(?:^|[\\s(“„«"])(?:${phrases})[ ’']((?:[^\\s,;.:()’']+[ ’']){0,4})$`);
