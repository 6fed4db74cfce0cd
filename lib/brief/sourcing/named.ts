import { isSpeechVerb } from '../../text/names/speech-verbs.ts';
import type { NameFound } from '../../text/names.ts';
import { tagsIn } from '../../text/quotes/speaker.ts';
import { accordingFrom, type Clause, isHead, isSubject, isWhole, leadingWord } from './clause.ts';

/** The names to which a sentence attributes something outside its quotations: "Lind said", "according to Norland Rail". */
export function namedSourcesIn(clause: Clause, names: NameFound[], primary: string): NameFound[] {
  const { text, quoted, tokens, words } = clause;
  const free = names.filter(({ start, end }) => !quoted.some((quote) => start < quote.end && quote.start < end));
  if (!free.length) return [];
  const found = new Set<NameFound>();
  // Most sentences report nothing, and need not be read for who speaks in them.
  const speaks = clause.small.some((word) => isSpeechVerb(word, primary));
  for (const { told, at } of speaks ? tagsIn(text, quoted, free, primary) : []) {
    if (told.kind !== 'name') continue;
    const name = free.find(({ start, end }) => start === told.range.start && end === told.range.end);
    const verb = tokens.findIndex(({ start }) => start === at.start);
    if (!name || verb < 0 || !reports(clause, verb)) continue;
    const speaker = isToldOf(clause, verb, name, free)
      ? subjectOf(clause, free, at.start)
      : isAside(clause, name)
        ? ownerOf(clause, free, name)
        : (behind(clause, free, name, at.start) ?? name);
    if (speaker) found.add(speaker);
  }
  for (const name of free) {
    if (name.kind === 'place' || found.has(name)) continue;
    const first = tokens.findIndex(({ start }) => start >= name.start);
    const last = tokens.findLastIndex(({ end }) => end <= name.end);
    if (first < 0 || last < first) continue;
    const cited =
      (isCited(clause, first, name, free) && isHead(clause, last)) ||
      (tokens[last + 1]?.gap === ' ' && words.behind.has(clause.small[last + 1] ?? '')) ||
      (name.kind === 'organisation' && (isSubject(clause, last, words.says) || isReported(clause, last)));
    if (cited) found.add(name);
  }
  return free.filter((name) => found.has(name));
}

/** "According to" stands before the name, and before no other: "laut Tom Okoro Ada Lind". */
function isCited(clause: Clause, first: number, name: NameFound, names: NameFound[]): boolean {
  const from = accordingFrom(clause, first);
  const start = clause.tokens[from ?? first]?.start ?? 0;
  return (
    from !== undefined &&
    !names.some((other) => other !== name && other.kind === 'person' && start <= other.start && other.end < name.start)
  );
}

/** "at Norland University, … said", "on his Courier page: “…”": the name stands behind a small word or before a noun, so another is the subject. */
export function isAside(clause: Clause, { start, end, title, kind }: NameFound): boolean {
  const { tokens, words } = clause;
  const from = Math.min(start, title?.start ?? start);
  const first = tokens.findIndex((token) => token.start >= from && token.end <= end);
  if (first < 0) return false;
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (kind === 'organisation' && !isHead(clause, last)) return true;
  // "Una portavoz del consejo, que dirige Lind, asegura": whom a clause in between names.
  if (clause.text[end] === ',' && within.test(clause.text.slice(Math.max(0, from - 60), from))) return true;
  const leading = leadingWord(clause, first);
  return leading !== undefined && words.prepositions.has(leading) && accordingFrom(clause, first) === undefined;
}

const within = /, (?:que|qui|dont|che|who|whose|which|som|który|która|который|которую) [^,;:.]{2,50} $/;

/** "Olle Lind vom Institut für Brückenbau sagte": whom the aside is told of. */
const ownerOf = ({ text }: Clause, names: NameFound[], aside: NameFound): NameFound | undefined => {
  const before = names[names.indexOf(aside) - 1];
  return before?.kind === 'person' && /^,? [^,;:.]{2,30} $/.test(text.slice(before.end, aside.start))
    ? before
    : undefined;
};

/** "said the cracks were old, and Lind …": behind the verb the name only speaks where the verb closes what was said. */
function isToldOf({ text, tokens, small, words }: Clause, verb: number, name: NameFound, names: NameFound[]): boolean {
  const end = tokens[verb]?.end ?? 0;
  if (name.start < end) return false;
  const between = text.slice(end, name.start);
  if (/^,|(?:^|[ ,])(?:qu[’']|que |che |dass |att |at |że |что )/.test(between)) return true;
  // "Lind, die Bürgermeisterin, sagte der Ostby-Zeitung": to whom it was said.
  if (
    name.kind === 'organisation' &&
    / de[rm] $/.test(between) &&
    names.some((one) => one.kind !== 'place' && one.end < end)
  )
    return true;
  // "told the Courier": who was told.
  if (/^(?:tell|tells|told)$/.test(small[verb] ?? '')) return true;
  return words.headLast === true && !/[,.?!”"“—–]/.test(tokens[verb]?.gap ?? '');
}

/** "Lind, a sailor, told the union": whom the verb stands behind, nothing but what she is between. */
const subjectOf = ({ text }: Clause, names: NameFound[], verb: number): NameFound | undefined => {
  const before = names.findLast(({ kind, end }) => kind !== 'place' && end < verb);
  return before && /^(?:, [^;:.,]{2,80},)? (?:(?:also|later|has|had) )?$/.test(text.slice(before.end, verb))
    ? before
    : undefined;
};

/** "… und Gesellschaft, erklärt Lind": behind a comma the verb has the person who follows. */
const behind = ({ text }: Clause, names: NameFound[], before: NameFound, verb: number): NameFound | undefined =>
  before.kind !== 'person' && before.end < verb && text.slice(before.end, verb).includes(',')
    ? names.find(({ kind, start }) => kind === 'person' && start > verb && start - verb < 40)
    : undefined;

/** "…, the Courier reported", "the Courier reported that": with what was reported as its object, a company reports its earnings. */
function isReported(clause: Clause, name: number): boolean {
  const { text, tokens, small, words } = clause;
  if (!isSubject(clause, name, words.reports)) return false;
  const verb = small.findIndex((word, at) => at > name && words.reports.has(word));
  const end = tokens[verb]?.end ?? text.length;
  return (
    !words.headLast ||
    /^(?:[.,;:”" ]*$|[.,;:]| (?:that|on|earlier|late|last|first|mon|tues|wednes|thurs|fri|satur|sun))/i.test(
      text.slice(end, end + 12),
    )
  );
}

/** A verb that only reports, or one with what was said in a clause behind it: "boasted that". */
function reports(clause: Clause, verb: number): boolean {
  const { small, words, tokens, text } = clause;
  const end = tokens[verb]?.end ?? 0;
  if (/^ to (?:be|have) /.test(text.slice(end, end + 9))) return false;
  if (words.says.has(small[verb] ?? '')) return isWhole(clause, verb);
  return /^,? (?:that|dass|que|qu’|qu'|che|dat|att|at|że|что) /.test(`${text.slice(end, end + 8)} `);
}
