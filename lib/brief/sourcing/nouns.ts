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
  /** Nothing more is told of it, so that it may stand for a name: "the company said". */
  bare: boolean;
  /** Somebody who speaks for a company, an office; which, where it is named behind. */
  speaksFor?: NameFound | true;
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
      names.some(
        ({ kind: named, start, end }) =>
          named !== 'place' && start <= token.start && token.end <= end && end - start > token.text.length,
      )
    )
      continue;
    const knows = words.knows.test(text.slice(token.end, token.end + 60).toLowerCase());
    if (kind === 'anyone' && !knows && !marked) continue;
    if (kind !== 'document' && isNamedBehind(clause, index, names)) continue;
    if (!isSource(clause, index, kind, names)) continue;
    found.push(foundAt(clause, index, kind, names, knows || marked !== null));
  }
  if (marked && !found.some(({ kind }) => kind === 'unnamed')) {
    const index = tokens.findLastIndex(
      ({ end }, place) =>
        end <= marked.index + marked[0].length && /^(?:unnamed|anyone)$/.test(classOf(small[place] ?? '', words) ?? ''),
    );
    if (index >= 0) found.push(foundAt(clause, index, 'unnamed', names, true));
  }
  return found;
}

/** "el portavoz policial Olle Lind": it says what the person is whose name follows. */
const isNamedBehind = ({ tokens, small, text, words }: Clause, index: number, names: NameFound[]): boolean => {
  const end = tokens[index]?.end ?? 0;
  const verb = small.findIndex((word, at) => at > index && at < index + 4 && words.says.has(word));
  const until = verb < 0 ? end + 40 : (tokens[verb]?.start ?? end);
  return names.some(
    ({ kind, start }) =>
      kind === 'person' && start > end && start < until && /^(?: [^\s,;.:()]+){0,2},? $/.test(text.slice(end, start)),
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
    (isSubject(clause, index, words.shows, words.thence) && !isVague(clause, index)) ||
    (words.issued.has(small[index] ?? '') && isSaidWithin(clause, index)) ||
    /^ (?:reviewed|seen|obtained|viewed) by /.test(
      clause.text.slice(tokens[index]?.end, (tokens[index]?.end ?? 0) + 14),
    )
  );
}

/** "Studies show", "data suggest": which ones, nobody says. */
const isVague = (clause: Clause, index: number): boolean =>
  clause.words.headLast === true &&
  phraseStart(clause, index) === index &&
  clause.tokens[index + 1]?.gap === ' ' &&
  !clause.words.links.has(clause.small[index + 1] ?? '');

function foundAt(clause: Clause, index: number, kind: NounClass, names: NameFound[], marked: boolean): NounSource {
  const { tokens, small, words, text } = clause;
  const end = tokens[index]?.end ?? 0;
  const follows = tokens[index + 1];
  const linked = follows?.gap === ' ' && words.links.has(small[index + 1] ?? '');
  const start = Math.max(phraseStart(clause, index), accordingFrom(clause, index) ?? 0);
  const from = tokens[start]?.start ?? 0;
  // "A Norland Rail spokesman", "ein VW-Sprecher"; or behind it: "a spokesman for Norland Rail".
  const owner = names.find(
    (name) =>
      name.kind === 'organisation' &&
      ((name.start >= from && name.end <= end) ||
        (linked && name.start > end && name.start - end < 60 && !/[,;:.!?()“”"«»]/.test(text.slice(end, name.start)))),
  );
  const definite = words.definite.has(small[start] ?? '');
  const modifiers = small.slice(start, index).filter((word) => !words.definite.has(word) && !articles.has(word));
  return {
    kind:
      kind === 'document'
        ? 'document'
        : kind === 'institution' || (kind === 'spokes' && !unnamed.test(modifiers.join(' ')))
          ? 'organisation'
          : 'unnamed',
    noun: small[index] ?? '',
    modifiers: modifiers.join(' '),
    at: { start: from, end },
    definite,
    marked,
    bare: modifiers.length === 0 && !linked && !theirs.has(small[start] ?? ''),
    ...(kind === 'spokes' ? { speaksFor: owner ?? true } : {}),
  };
}

/** "His spokesman": not one of the company named before. */
const theirs = new Set(
  'his her their son sa leur leurs su sus seu sua suo sein seine ihr ihre zijn haar hans hennes hendes jego jej его ее её'.split(
    ' ',
  ),
);

const unnamed = /unnamed|anonym|ikke-navn|namnlös|onbekend/;

const articles = new Set(
  'a an ein eine einem einer eines einen een un une des les le la l el los las una unos unas um uma o os as il lo gli i uno en ett et some der die das de det den'.split(
    ' ',
  ),
);
