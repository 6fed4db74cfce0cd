import type { Range } from '../../model.ts';
import { opensSentence } from '../names/openers.ts';
import { isTitle } from '../names/titles.ts';
import { wordBefore } from '../names/tokens.ts';
import type { NameFound } from '../names.ts';
import { stops } from './speaker-words.ts';
import { followedBy, fromOf, isGoverned, isOwner } from './standing.ts';
import { isKnownArticle, type Tag, told } from './tag.ts';

/** "Lind: “…”" where the verb is none that we know; "“…” – Ada Lind"; Turkish "Lind, “…” dedi". */
export function besideMarks(text: string, quoted: Range[], names: NameFound[], primary: string): Tag[] {
  const tags: Tag[] = [];
  const free = names.filter((name) => !isOwner(text, name) && !isGoverned(text, name, primary));
  for (const { start, end } of quoted) {
    const before = text.slice(0, markedFrom(text, start));
    if (before.endsWith(':')) {
      // "Norland Rail: “…”", as in headlines and tickers. Any German noun may stand so.
      const right = free.find((name) => name.end === before.length - 1 && (primary !== 'de' || name.kind !== 'name'));
      if (right) tags.push(told(right));
      const people = names.filter((name) => name.kind === 'person' && name.end < start);
      const [only] = people;
      if (
        only &&
        people.length === 1 &&
        free.includes(only) &&
        !/[.;“”"«»]/.test(text.slice(only.end, before.length - 1))
      )
        tags.push(told(only));
    }
    const follows = followedBy(text, names, end);
    if (follows && free.includes(follows) && saysUnknown(text.slice(end, fromOf(follows)), primary))
      tags.push(told(follows, { start: end + 2, end: follows.end }));
    const office =
      /^ ?[”"»“’'›]? ?,? ?[–—-]? ?((?:(?:a|ha|hat|has|heeft|har) )?[^\s,.;:!?“”«»"]+(?: (?:poi|dann|puis|luego|later))? )(\S+) (\S+)/.exec(
        text.slice(end, end + 70),
      );
    if (office && isKnownArticle(office[2] ?? '') && isTitle(office[3] ?? '') && saysUnknown(office[1] ?? '', primary))
      tags.push({
        told: { kind: 'pronoun', office: (office[3] ?? '').toLowerCase() },
        at: { start: end + 2, end: end + 2 },
      });
    const behind = names.find((name) => name.start >= end && name.start - end < 8);
    if (behind && /^[”"»“’]?[.,]? ?[—–-] $/.test(text.slice(end, behind.start))) tags.push(told(behind));
    if (primary === 'tr' && before.endsWith(',')) {
      const subject = names.find((name) => name.end === before.length - 1);
      if (subject) tags.push(told(subject, { start: end, end }));
    }
  }
  return tags;
}

/** “…”, lamented Ada Lind: behind the mark one word that no sentence begins with, then the name. A verb that we do not know. */
function saysUnknown(between: string, primary: string): boolean {
  const words = /^ ?[”"»“’'›]? ?,? ?[–—-]? ?(.*) $/.exec(between)?.[1];
  if (!words || words.length > 60 || /[^\p{L}\p{M}’' -]/u.test(words)) return false;
  const [first = '', second = '', ...rest] = words.split(' ');
  const verb = /^(?:a|ha|hat|has|heeft|har)$/.test(first) && !(first === 'a' && primary === 'en') ? second : first;
  return (
    verb.length > 3 &&
    verb === verb.toLowerCase() &&
    // “Ferry” creator Ada Lind; English verbs of telling end in "s" or "ed".
    (primary !== 'en' || /(?:s|ed)$/.test(verb)) &&
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
export function markedFrom(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[\s“„«"‘'»”]/.test(text[at - 1] ?? '')) at--;
  return at;
}
