import type { Range } from '../../model.ts';
import type { NameFound } from '../../text/names.ts';
import { accordingFrom, type Clause, isHead, isInverted, isSaidWithin, isSubject, phraseStart } from './clause.ts';
import { classOf, type NounClass } from './noun-class.ts';

/** Someone or something without a name of its own to which a sentence attributes what it tells. */
export interface NounSource {
  kind: 'unnamed' | 'organisation' | 'document';
  /** What it is, in small letters, and what goes before it, without articles. */
  noun: string;
  modifiers: string;
  /** The phrase, its article included. */
  at: Range;
  /** "The": it was told of before. */
  definite: boolean;
  /** It is said why it is not named, or what it knows. */
  marked: boolean;
  /** Somebody who speaks for a company, an office. */
  speaksFor?: true;
}

/** The sources of a sentence that are told by a noun alone: "two officials", "police", "the report". */
export function nounSourcesIn(clause: Clause, names: NameFound[]): NounSource[] {
  const { tokens, small, words, text } = clause;
  const found: NounSource[] = [];
  const marked = words.marks.exec(text.toLowerCase());
  for (const [index, token] of tokens.entries()) {
    const kind = classOf(small[index] ?? '', words);
    if (!kind || !isHead(clause, index)) continue;
    // "Norland Police" is a name, and counted with the names.
    if (
      kind !== 'unnamed' &&
      names.some(({ kind: named, start, end }) => named !== 'place' && start < token.start && token.end <= end)
    )
      continue;
    const knows = words.knows.test(text.slice(token.end, token.end + 60).toLowerCase());
    if (kind === 'anyone' && !knows && !marked) continue;
    if (kind !== 'document' && isNamedBehind(clause, index, names)) continue;
    if (!isSource(clause, index, kind, names)) continue;
    found.push(foundAt(clause, index, kind, knows || marked !== null));
  }
  if (marked && !found.some(({ kind }) => kind === 'unnamed')) {
    const index = tokens.findLastIndex(
      ({ end }, place) =>
        end <= marked.index + marked[0].length && /^(?:unnamed|anyone)$/.test(classOf(small[place] ?? '', words) ?? ''),
    );
    if (index >= 0) found.push(foundAt(clause, index, 'unnamed', true));
  }
  return found;
}

/** "el portavoz policial Olle Lind": it says what the person is whose name follows. */
const isNamedBehind = ({ tokens, text }: Clause, index: number, names: NameFound[]): boolean => {
  const end = tokens[index]?.end ?? 0;
  return names.some(
    ({ kind, start }) =>
      kind === 'person' &&
      start > end &&
      start - end < 40 &&
      /^(?: [^\s,;.:()]+){0,2},? $/.test(text.slice(end, start)),
  );
};

function isSource(clause: Clause, index: number, kind: NounClass, names: NameFound[]): boolean {
  const { words, small, tokens } = clause;
  if (
    accordingFrom(clause, index) !== undefined ||
    (tokens[index + 1]?.gap === ' ' && words.behind.has(small[index + 1] ?? ''))
  )
    return true;
  if (kind !== 'document') return isSubject(clause, index, words.says) || isInverted(clause, index, names);
  return (
    isSubject(clause, index, words.shows, words.thence) ||
    (words.issued.has(small[index] ?? '') && isSaidWithin(clause, index)) ||
    /^ (?:reviewed|seen|obtained|viewed) by /.test(
      clause.text.slice(tokens[index]?.end, (tokens[index]?.end ?? 0) + 14),
    )
  );
}

function foundAt(clause: Clause, index: number, kind: NounClass, marked: boolean): NounSource {
  const { tokens, small, words } = clause;
  const start = Math.max(phraseStart(clause, index), accordingFrom(clause, index) ?? 0);
  const definite = words.definite.has(small[start] ?? '');
  const modifiers = small.slice(start, index).filter((word) => !words.definite.has(word) && !articles.has(word));
  return {
    kind: kind === 'document' ? 'document' : kind === 'institution' || kind === 'spokes' ? 'organisation' : 'unnamed',
    noun: small[index] ?? '',
    modifiers: modifiers.join(' '),
    at: { start: tokens[start]?.start ?? 0, end: tokens[index]?.end ?? 0 },
    definite,
    marked,
    ...(kind === 'spokes' ? { speaksFor: true as const } : {}),
  };
}

const articles = new Set(
  'a an ein eine einem einer eines einen een un une des les le la l el los las una unos unas um uma o os as il lo gli i uno en ett et some der die das de det den'.split(
    ' ',
  ),
);
