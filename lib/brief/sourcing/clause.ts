import type { Range } from '../../model.ts';
import { type Token, tokensOf } from '../../text/names/tokens.ts';
import { blanked } from '../../text/quotes/blanked.ts';
import { classOf } from './noun-class.ts';
import type { Vocabulary } from './words.ts';

/** A sentence as its attributions are read: what is quoted is blanked, so that nobody in a quotation is a source. */
export interface Clause {
  text: string;
  quoted: Range[];
  tokens: Token[];
  /** The tokens in small letters. */
  small: string[];
  words: Vocabulary;
}

export function clauseOf(sentence: string, quoted: Range[], words: Vocabulary, primary: string): Clause {
  const text = quoted.length ? blanked(sentence, quoted) : sentence;
  const tokens = tokensOf(text, primary);
  return { text, quoted, tokens, small: tokens.map(({ text: word }) => word.toLowerCase()), words };
}

/** Whether two neighbouring words stand in one phrase: nothing but a space between them, or an apostrophe. */
const joins = (gap: string | undefined): boolean => gap !== undefined && /^(?: |-|[’'] ?|[’']s )$/.test(gap);
const parts = /[;:!?()“”"«»„]|[.,–—]\s|\s[–—]/;

/** Where the phrase of a noun begins: at most six words back, up to a small word or a verb of saying. */
export function phraseStart({ tokens, small, words }: Clause, noun: number): number {
  let at = noun;
  while (at > 0 && noun - at < 6 && joins(tokens[at]?.gap)) {
    const before = small[at - 1] ?? '';
    if (words.prepositions.has(before) || words.stops.has(before) || words.says.has(before)) break;
    at--;
  }
  return at;
}

/** English: of a row of nouns the last one counts, and what owns another thing is not it. */
export function isHead({ tokens, small, words }: Clause, noun: number): boolean {
  const next = tokens[noun + 1];
  if (next && /^[’']/.test(next.gap)) return false;
  if (!words.headLast || !next || next.gap !== ' ') return true;
  const follows = small[noun + 1] ?? '';
  return [words.prepositions, words.stops, words.links, words.between, words.says, words.shows, words.reports].some(
    (known) => known.has(follows),
  );
}

/**
 * Where the phrase of a noun begins that the words right before make a source: "according to"; nothing where they do not. The
 * phrase may hold a few words more, but no other noun that could be the source.
 */
export function accordingFrom({ tokens, text, words }: Clause, noun: number): number | undefined {
  const start = tokens[noun]?.start ?? 0;
  const hit = words.according.exec(text.slice(Math.max(0, start - reach), start).toLowerCase());
  if (!hit) return undefined;
  const before = hit[1] ?? '';
  const within = before.split(/[ ’']/).filter(Boolean);
  if (within.some((word) => words.prepositions.has(word) || words.stops.has(word))) return undefined;
  if (!words.headLast && within.some((word) => classOf(word, words))) return undefined;
  return tokens.findIndex((token) => token.start >= start - before.length);
}
const reach = 90;

/** The small word before a noun's phrase. What opens a clause, "des experts", is its article. */
export function leadingWord(clause: Clause, noun: number): string | undefined {
  const { tokens, small } = clause;
  const start = phraseStart(clause, noun);
  const leading = small[start - 1];
  if (!leading || !joins(tokens[start]?.gap)) return undefined;
  return partitives.has(leading) && (start === 1 || !joins(tokens[start - 1]?.gap)) ? undefined : leading;
}
const partitives = new Set(['des', 'dei', 'degli', 'delle']);

/** Whether the noun is the subject of one of the verbs: right before it, or behind what is told of it. */
export function isSubject(clause: Clause, noun: number, verbs: Set<string>, thence?: Set<string>): boolean {
  const { tokens, small, words } = clause;
  const leading = leadingWord(clause, noun);
  if (leading && words.prepositions.has(leading) && !thence?.has(leading)) return false;
  if (isVerbAt(clause, noun + 1, verbs)) return true;
  const next = tokens[noun + 1];
  const link = small[noun + 1] ?? '';
  if (!next || !words.links.has(link)) return false;
  if (next.gap !== ' ' && !/^,\s/.test(next.gap)) return false;
  // "criticized the union and noted": the verb is another's; "police and medics said" goes on.
  if (link === 'and' && isVerbAt(clause, noun + 2, verbs)) return false;
  // "who was briefed": small words of its own may follow.
  const relative = words.stops.has(link);
  let inAside = /^,\s/.test(next.gap);
  for (let at = noun + 2; at < Math.min(tokens.length, noun + (inAside ? 26 : 15)); at++) {
    const word = small[at] ?? '';
    const gap = tokens[at]?.gap ?? '';
    if (/^,\s$/.test(gap)) {
      if ((inAside || relative) && isVerbAt(clause, at, verbs, true)) return true;
      // "a spokeswoman for the council, which Lind leads, said".
      inAside ||= words.links.has(word) && words.stops.has(word);
      if (!inAside) return false;
    } else if (parts.test(gap)) return false;
    else if (!inAside && isVerbAt(clause, at, verbs)) return true;
    else if (!inAside && !relative && words.stops.has(word) && !words.links.has(word) && !words.between.has(word))
      return false;
  }
  return false;
}

/** One of the verbs, at a token or behind helping words and adverbs; with its other half where it needs one. */
function isVerbAt(clause: Clause, at: number, verbs: Set<string>, afterComma = false): boolean {
  const { tokens, small, words } = clause;
  for (let next = at; next < at + 5; next++) {
    const gap = tokens[next]?.gap;
    if (gap !== ' ' && !(next === at && afterComma) && !(next > at && gap !== undefined && joins(gap))) return false;
    if (verbs.has(small[next] ?? ''))
      return (
        isWhole(clause, next) && !/^ ?to /.test(clause.text.slice(tokens[next]?.end, (tokens[next]?.end ?? 0) + 4))
      );
    if (!words.between.has(small[next] ?? '')) return false;
  }
  return false;
}

/** Whether a verb has what it says something with: its other half ("teilte … mit"), a participle its helping verb ("ha detto"). */
export function isWhole({ text, tokens, small, words }: Clause, verb: number): boolean {
  const word = small[verb] ?? '';
  if (words.participles?.test(word) && !small.slice(Math.max(0, verb - 3), verb).some((before) => helping.has(before)))
    return false;
  const half = words.halves?.[word];
  const end = tokens[verb]?.end ?? 0;
  return half === undefined || new RegExp(` ${half}(?![\\p{L}\\p{N}])`, 'u').test(text.slice(end, end + 200));
}

const helping = new Set(
  'a ont avait avaient ai ayant ha hanno aveva avevano han había habían he tem têm havia tinha tinham'.split(' '),
);

/** Whether the verb of saying stands right before the phrase: “…,” said two officials. `owners` end where another subject does. */
export function isInverted(clause: Clause, noun: number, owners: Range[]): boolean {
  const { tokens, small, words } = clause;
  const start = phraseStart(clause, noun);
  const verb = start - 1;
  const token = tokens[verb];
  if (!token || (tokens[start]?.gap !== ' ' && !/^ ?[’']?$/.test(tokens[start]?.gap ?? ''))) return false;
  if (!words.says.has(small[verb] ?? '') || !isWhole(clause, verb)) return false;
  // “…,” said officials; not "Lind, the mayor, said officials were late".
  if (words.headLast)
    return (
      /[,”"“—–]/.test(token.gap) && !/^(?:tell|told)/.test(small[verb] ?? '') && !goesOn.has(small[noun + 1] ?? '')
    );
  const before = tokens[words.between.has(small[verb - 1] ?? '') ? verb - 2 : verb - 1];
  return !owners.some(({ end }) => before && end === before.end);
}

const goesOn = new Set(
  'is are was were has have had will would can could may might should must do does did'.split(' '),
);

/** "said in a statement": a document in which the sentence says something, its verb close by. */
export function isSaidWithin({ text, tokens, small, words, quoted }: Clause, noun: number): boolean {
  const start = tokens[noun]?.start ?? 0;
  const hit = words.within.exec(text.slice(Math.max(0, start - 60), start).toLowerCase());
  if (!hit || (hit[1] ?? '').split(/[ ’']/).some((word) => words.prepositions.has(word) || words.stops.has(word)))
    return false;
  const says = (from: number, to: number) => small.slice(Math.max(0, from), to).some((word) => words.says.has(word));
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, start - hit[0].length)));
  return (
    says(noun - 12, noun) || (opens && says(noun + 1, noun + 9)) || (quoted.length > 0 && says(noun - 20, noun + 9))
  );
}
