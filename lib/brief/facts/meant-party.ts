import { isGivenName } from '../../text/names/given-names.ts';
import type { Mention, Party } from './parties.ts';

/**
 * Which of several parties a single word means, as "Lind" where a story knows two: the one that is called what the
 * mention is called, else the one last named in full before it; nobody where that settles nothing.
 */
export function meantBy(mention: Mention, parties: Party[]): Party | undefined {
  const given = parties.filter(({ words }) => isGivenName(words.split(' ')[0] ?? ''));
  const list = given.length ? given : parties;
  if (list.length < 2) return list[0];
  const called = titleWords([mention]);
  if (called.size) {
    const shared = list.map((party) => [...titleWords(party.mentions)].filter((word) => called.has(word)).length);
    const most = Math.max(...shared);
    if (most > 0 && shared.filter((count) => count === most).length === 1) return list[shared.indexOf(most)];
  }
  const last = list.map((party) => lastBefore(party, mention));
  const latest = Math.max(...last);
  if (latest < 0 || last.filter((order) => order === latest).length > 1) return undefined;
  return list[last.indexOf(latest)];
}

/** The sentence in which a party is last named in full before the mention, by its place in the story; -1 for none. */
const lastBefore = ({ mentions }: Party, { sentence, name }: Mention): number =>
  mentions.reduce(
    (last, one) =>
      one.words.includes(' ') &&
      (one.sentence.index < sentence.index || (one.sentence.index === sentence.index && one.name.start < name.start))
        ? Math.max(last, one.sentence.index)
        : last,
    -1,
  );

/** The long words of what the mentions say that someone is. */
function titleWords(mentions: Mention[]): Set<string> {
  const words = mentions.flatMap(({ sentence, name: { title } }) =>
    title
      ? sentence.text
          .slice(title.start, title.end)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
      : [],
  );
  return new Set(words.filter((word) => word.length > 3));
}
