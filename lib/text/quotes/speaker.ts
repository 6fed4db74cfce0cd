import type { Range } from '../../model.ts';
import { opensSentence } from '../names/openers.ts';
import { isSpeechVerb } from '../names/speech-verbs.ts';
import { isTitle } from '../names/titles.ts';
import { type Token, tokensOf, wordBefore } from '../names/tokens.ts';
import type { NameFound } from '../names.ts';
import { blanked } from './blanked.ts';
import { isPronoun, opensSource, sourceWords } from './speaker-words.ts';

/** Who a sentence says spoke: a name, somebody it calls only by a pronoun, or somebody without a name ("a spokesman"). */
export type Told = { kind: 'name'; range: Range } | { kind: 'pronoun'; office?: string } | { kind: 'other' };

/** A place in the sentence that says who spoke. */
export interface Tag {
  told: Told;
  at: Range;
}

/**
 * The tags of a sentence: the subject of a verb of saying outside the quotes (“…,” Lind said; said Mayor Ada Lind;
 * Lind, the mayor of Ostby, said), "according to Lind", a name before a colon or behind a dash.
 */
export function tagsIn(text: string, quoted: Range[], names: NameFound[], primary: string): Tag[] {
  const outside = blanked(text, quoted);
  const speakers = names.filter(
    (name) => name.kind !== 'place' && !quoted.some((range) => name.start < range.end && range.start < name.end),
  );
  const tokens = tokensOf(outside, primary);
  const tags: Tag[] = [];
  for (const [index, token] of tokens.entries()) {
    const [verb = '', inverted] = token.text.split(/-(?:t-)?/);
    if (!isSpeechVerb(token.text, primary) && !(primary === 'fr' && inverted && isSpeechVerb(verb, primary))) continue;
    if (names.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const at = { start: token.start, end: token.end };
    if (inverted && isPronoun(inverted)) tags.push({ told: { kind: 'pronoun' }, at });
    else tags.push({ told: subjectOf(outside, tokens, index, speakers), at });
  }
  for (const name of speakers) {
    const from = name.title && name.title.start < name.start ? name.title.start : name.start;
    const before = text.slice(Math.max(0, from - 24), from);
    if (sourceWords[primary]?.test(before) || opensSource.test(text.slice(0, from)))
      tags.push({ told: { kind: 'name', range: rangeOf(name) }, at: rangeOf(name) });
  }
  tags.push(...besideMarks(text, quoted, speakers, primary));
  return tags;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** The name right before the verb, or right after it; between them only what the name's owner is. */
function subjectOf(text: string, tokens: Token[], index: number, names: NameFound[]): Told {
  const verb = tokens[index] as Token;
  const { start, end } = verb;
  const before = names.findLast((name) => name.end <= start);
  const after = followedBy(text, names, end);
  // "Lind, a pulmonologist at the infirmary, said": names inside the apposition stand nearer, but do not speak.
  const explained = names.findLast(
    (name) => name.title && name.title.start >= name.end && name.end < start && start - name.end < 200,
  );
  const inside =
    before && explained?.title && before.start >= explained.title.start && before.end <= explained.title.end;
  if (inside) return named(explained);
  const gap = before && text.slice(before.end, start);
  if (before && gap !== undefined && beside.test(gap)) return named(before);
  if (isPronoun(tokens[index - 1]?.text ?? '') || auxiliary(tokens, index)) return { kind: 'pronoun' };
  const next = tokens[index + 1];
  if (next && isPronoun(next.text) && next.gap === ' ') return { kind: 'pronoun' };
  const office = officeBeside(tokens, index);
  if (
    office &&
    (after?.kind !== 'person' ||
      after.start - end > 70 ||
      /(?:^| )(?:of|von|de|di|del|du|da|van) $/.test(text.slice(end, after.start)))
  )
    return { kind: 'pronoun', office };
  if (after && saidBy(text.slice(end, after.start), (after.title?.start ?? Number.POSITIVE_INFINITY) <= end + 6))
    return named(after);
  if (explained && !/[;:]/.test(text.slice(explained.end, start))) return named(explained);
  if (before && gap !== undefined && gap.length < 140 && aside.test(gap)) return named(before);
  return { kind: 'other' };
}

/** "said the mayor", "der Kapitän sagte": an office with the article that means a known one. */
function officeBeside(tokens: Token[], index: number): string | undefined {
  const near = [tokens.slice(Math.max(0, index - 3), index), tokens.slice(index + 1, index + 9)];
  for (const words of near) {
    const article = words.findIndex(({ text }) => articles.has(text.toLowerCase()));
    if (article < 0) continue;
    const at = words.findIndex(({ text, gap }, place) => place > article && gap === ' ' && isTitle(text));
    if (at > article && at - article < 7 && words.slice(1, at).every(({ gap }) => gap === ' '))
      return words[at]?.text.toLowerCase();
  }
  return undefined;
}
const articles = new Set('the der die le la l el il lo o de het'.split(' '));

/** "he has said", "il a dit", "hij heeft gezegd". */
const auxiliary = (tokens: Token[], index: number): boolean =>
  /^(?:a|ha|has|had|hat|hatte|also|later|then|then|avait|aveva|heeft)$/.test(tokens[index - 1]?.text ?? '') &&
  isPronoun(tokens[index - 2]?.text ?? '');

const named = (name: Range): Told => ({ kind: 'name', range: rangeOf(name) });

/** The name that follows; "the mayor of Ostby, Ada Lind": the person, not the town that nobody knows. */
function followedBy(text: string, names: NameFound[], end: number): NameFound | undefined {
  const at = names.findIndex(({ start }) => start >= end);
  const [name, next] = [names[at], names[at + 1]];
  if (
    name &&
    next &&
    name.kind !== 'person' &&
    next.kind === 'person' &&
    /^,? ?$/.test(text.slice(name.end, next.start))
  )
    return next;
  return name;
}

/** "said Ada Lind", "sagt die Bürgermeisterin Ada Lind", "said a spokesman named Lind". */
const saidBy = (gap: string, titled: boolean): boolean =>
  titled || /^,? (?:the |der |die |le |la |el |il |de |to )?$/.test(gap) || (shortGap.test(gap) && !stops.test(gap));

const beside =
  /^(?:,? ?)?$|^ ?(?:also|later|then|has|had|hat|hatte|har|have|himself|herself|auch|a|ha|avait|aveva|heeft|lo|le|se|s|l|—|–)? ?$/;
// "(D-Ill.)", ", who owns it,", ", 34,", "— the mayor —", "von der Denkfabrik": between a name and its verb.
const aside =
  /^(?:(?:, | \()[^;:]*(?:,|\)) ?| [—–] [^;:—–]* [—–] | (?:of|from|von|vom|de|di|del|van|för|fra) [^,;:]*)(?:(?:later|also|has|had|a|ha|hat|har|heeft) )?$/;
const shortGap = /^ [^\d.;:!?()“”"«»]{1,60}$/;
const stops =
  /(?:^|[\s,])(?:that|about|to|in|on|at|he|she|they|it|we|I|you|if|when|dass|ob|er|sie|es|que|il|elle|ils|on|él|ella|che|dat|hij|zij|ze|han|hun|hon|with|for|lawyer|lawyers|a reporter|reporters|som|att|at|die polizei|sprecher|sprecherin|spokesman|spokeswoman|spokesperson|porte-parole|portavoz|woordvoerder|source)(?=[\s,]|$)/i;

/** "Lind: “…”" where the verb is none that we know; "“…” – Ada Lind"; Turkish "Lind, “…” dedi". */
function besideMarks(text: string, quoted: Range[], names: NameFound[], primary: string): Tag[] {
  const tags: Tag[] = [];
  for (const { start, end } of quoted) {
    const before = text.slice(0, markedFrom(text, start));
    if (before.endsWith(':')) {
      // "Norland Rail: “…”", as in headlines and tickers.
      const right = names.find((name) => name.end === before.length - 1);
      if (right) tags.push({ told: named(right), at: rangeOf(right) });
      const people = names.filter((name) => name.kind === 'person' && name.end < start);
      const [only] = people;
      if (only && people.length === 1 && !/[.;“”"«»]/.test(text.slice(only.end, before.length - 1)))
        tags.push({ told: named(only), at: rangeOf(only) });
    }
    const follows = followedBy(text, names, end);
    if (
      follows &&
      saysUnknown(
        text.slice(end, follows.title ? Math.min(follows.title.start, follows.start) : follows.start),
        primary,
      )
    )
      tags.push({ told: named(follows), at: { start: end + 2, end: follows.end } });
    const office =
      /^ ?[”"»“’'›]? ?,? ?[–—-]? ?((?:(?:a|ha|hat|has|heeft|har) )?[^\s,.;:!?“”«»"]+(?: (?:poi|dann|puis|luego|later))? )(\S+) (\S+)/.exec(
        text.slice(end, end + 70),
      );
    if (office && articles.has(office[2] ?? '') && isTitle(office[3] ?? '') && saysUnknown(office[1] ?? '', primary))
      tags.push({
        told: { kind: 'pronoun', office: (office[3] ?? '').toLowerCase() },
        at: { start: end + 2, end: end + 2 },
      });
    const behind = names.find((name) => name.start >= end && name.start - end < 8);
    if (behind && /^[”"»“’]?[.,]? ?[—–-] $/.test(text.slice(end, behind.start)))
      tags.push({ told: named(behind), at: rangeOf(behind) });
    if (primary === 'tr' && before.endsWith(',')) {
      const subject = names.find((name) => name.end === before.length - 1);
      if (subject) tags.push({ told: named(subject), at: { start: end, end } });
    }
  }
  return tags;
}

/** “…”, lamented Ada Lind: behind the mark one word that no sentence begins with, then the name. A verb that we do not know. */
function saysUnknown(between: string, primary: string): boolean {
  const words = /^ ?[”"»“’'›]? ?,? ?[–—-]? ?(.*) $/.exec(between)?.[1];
  if (!words || words.length > 60 || /[^\p{L}\p{M}’' -]/u.test(words)) return false;
  const [first = '', second = '', ...rest] = words.split(' ');
  const verb = /^(?:a|ha|hat|has|heeft|har)$/.test(first) ? second : first;
  return (
    verb.length > 3 &&
    verb === verb.toLowerCase() &&
    !opensSentence(verb, primary) &&
    rest.length < 5 &&
    !stops.test(` ${words.slice(verb.length)} `)
  );
}

/** The word before the marks, and the one before it. */
export const wordsBefore = (text: string, start: number): string[] => {
  const at = markedFrom(text, start);
  const last = wordBefore(`${text.slice(0, at)} `, at + 1);
  const other = last === undefined ? undefined : wordBefore(text, at - last.length);
  return [last, other].filter((word) => word !== undefined);
};

/** Where the marks and spaces before a quote begin. Letter by letter: a pattern would read a line of marks again and again. */
function markedFrom(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[\s“„«"‘'»”]/.test(text[at - 1] ?? '')) at--;
  return at;
}
