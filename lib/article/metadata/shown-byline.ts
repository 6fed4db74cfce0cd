import type { Leaf } from '../leaves.ts';
import { agencySigning } from './agencies.ts';
import { leadsToAuthor } from './author-link.ts';
import { joined, type Signed, signedIn } from './authors.ts';
import { afterOpening } from './byline-opening.ts';
import { isCredited } from './byline-text.ts';

/** `isPlain`: says that it is the byline, and names no one else's. */
export type Source = Signed & { isPlain: boolean };

/** The bylines that show near the headline or at the end, lines that follow one another taken together. */
export function* shownIn(near: Leaf[], bylines: string[], site: string | undefined): Generator<Source> {
  const apart = new Map(bylines.map((text) => [withoutGaps(text), text]));
  let lines: Signed[] = [];
  let opened = false;
  let last = -gap;
  for (const [at, leaf] of near.entries()) {
    const follows = isOpeningAlone(near[at - 1]);
    if (!(follows || isByline(leaf)) || isNone(leaf)) continue;
    if (at - last >= gap) {
      yield { ...joined(lines), isPlain: opened };
      lines = [];
      opened = false;
    }
    last = at;
    opened ||= follows || afterOpening(leaf.text) !== undefined;
    lines.push(signedBy(leaf, apart.get(withoutGaps(leaf.text)), site));
  }
  yield { ...joined(lines), isPlain: opened };
}

// "By", "Mara Lindt", "@mara", "Joe Okafor" are lines of one byline.
const gap = 4;

const withoutGaps = (text: string): string => text.replace(/[\s|]+/g, '');

/** `apart`: its text with the elements inside it apart, where that is known. */
const signedBy = ({ text, marks }: Leaf, apart: string | undefined, site: string | undefined): Signed => {
  const whole = signedIn(apart ?? text, site, false);
  const linked = joined(marks.filter(leadsToAuthor).map((mark) => signedIn(text.slice(mark.start, mark.end), site)));
  const isWhole = isCredited(text) || linked.persons.every((name) => whole.persons.includes(name));
  return isWhole ? whole : linked;
};

const isByline = (leaf: Leaf): boolean =>
  afterOpening(leaf.text) !== undefined ||
  leaf.marks.some(leadsToAuthor) ||
  byline.test(`${leaf.place.hint} ${leaf.place.up?.hint ?? ''}`) ||
  (leaf.text.length <= 40 && eastAsianByline.test(leaf.text));

const byline = /(?:^|[\s_-])(?:by-?line|authors?|autor\w*|auteur|writer|writtenby|reporter|journalist)/i;
// "山田太郎 2022年1月5日"
const eastAsianByline = /^[\u3400-\u9fff\u3040-\u30ff]{2,6}[ 　]?(?:19|20)\d\d年\d/;

const isOpeningAlone = (leaf: Leaf | undefined): boolean =>
  /^(?:by|von|par|por|text|autor(?:en)?):?$/i.test(leaf?.text ?? '');

/** A headline that opens with "Von", a picture's credit: who took it is no author. */
const isNone = ({ text, place }: Leaf): boolean =>
  text.length > 160 ||
  place.figure ||
  (place.level > 0 && place.level < 4) ||
  /credit|caption|photo/i.test(`${place.hint} ${place.up?.hint ?? ''}`);

/** "【ソウル＝山田太郎】" opens a report that says no more about who wrote it. */
export const datelineIn = (near: Leaf[], site: string | undefined): Source => {
  const found = near.flatMap(({ text }) => /^【[^】＝=]{1,20}[＝=]([^】]{2,20})】/.exec(text)?.[1] ?? []);
  return { ...signedIn(found[0] ?? '', site), isPlain: true };
};

/** The agency whose sign stands at the start or the end of the text. */
export const signsIn = (near: Leaf[]): string[] | undefined => {
  for (const { text, place } of near) {
    const sign = place.figure ? undefined : agencySigning(text);
    if (sign) return [sign];
  }
  return undefined;
};
