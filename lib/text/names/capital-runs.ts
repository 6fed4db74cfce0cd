import type { Range } from '../../model.ts';
import { calendarOf } from '../dates/calendar.ts';
import { patternOf } from '../pattern.ts';
import { opensLikeSentence } from '../sentences/openers.ts';

export interface NameWord extends Range {
  text: string;
}

/** Words in capitals that stand side by side. */
export interface Run {
  words: NameWord[];
  /** The first word opens the sentence, so its capital proves nothing. */
  opens: boolean;
}

/** Runs of capitalised words, with the small words that names hold ("Ursula von der Leyen"), without sentence openers and calendar words. */
export function capitalRuns(text: string, primary: string): Run[] {
  // A headline in title case or a line in capitals tells no names apart.
  if (isTitleCase(text)) return [];
  const { months, weekdays } = calendarOf(primary);
  const runs: Run[] = [];
  for (const match of text.matchAll(runPattern(primary))) {
    const opens = /^[\s\p{P}]*$|[.:!?…“„«"‘—–•|] ?$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
    let words: NameWord[] = [];
    const flush = () => {
      const opening = opens && words[0]?.start === match.index;
      if (opening && words[0] && opensLikeSentence(words[0].text, primary)) words = words.slice(1);
      if (words.length) runs.push({ words, opens: opening && words[0]?.start === match.index });
      words = [];
    };
    for (const word of match[0].matchAll(/\S+/g)) {
      const bare = word[0].replace(/\.$/, '').toLowerCase();
      // "March" and "May" begin names; other calendar words end a run: "Lind Monday".
      if (weekdays.has(bare) || (months.has(bare) && bare.length > 3 && !words.length)) flush();
      // "Boats in Town You Should See": a word that opens sentences stands in no name's middle.
      else if (words.length && /^\p{Lu}/u.test(word[0]) && opensLikeSentence(word[0], primary)) flush();
      else if (bare !== 'i' || primary !== 'en') {
        words.push({ start: match.index + word.index, end: match.index + word.index + word[0].length, text: word[0] });
      } else flush();
    }
    flush();
  }
  return runs.map((run) => ({ ...run, words: trimmed(run.words) })).filter((run) => run.words.length > 0);
}

// A dot inside a sentence, before a capital, belongs to an abbreviation: "Rep. Lind".
const word =
  "\\p{Lu}(?:\\p{L}{1,3}\\.(?= \\p{Lu})|\\.(?:\\p{Lu}\\.)*|[\\p{L}\\p{M}\\p{N}&]*(?:[’'-](?!s(?!\\p{L}))[\\p{L}\\p{N}]+)*)";
const anywhere = 'van der|van den|van de|van|von der|von|bin|ibn|ben|ter|ten|of the|of|&|al|el|ul';
const small: Record<string, string> = {
  de: 'van der|von der|von|van|zu|al|bin|&',
  nl: `${anywhere}|de|der|den`,
  fr: `${anywhere}|de la|de|du|des|d’`,
  es: `${anywhere}|de la|de los|de las|de|del`,
  pt: `${anywhere}|de|da|do|dos|das`,
  it: `${anywhere}|della|delle|dei|di|da|de|del`,
};

const runPattern = (primary: string): RegExp =>
  patternOf(
    `names ${primary}`,
    () =>
      `(?<![\\p{L}\\p{N}@#])${word}(?: (?:(?:${small[primary] ?? `${anywhere}|de la|de|del|da|di|la|le`}) (?=\\p{Lu}))?(?:al-|el-|d’|d'|l’|l')?${word})*`,
    'gu',
  );

/** Small words that a run ends or begins with are the sentence's, not the name's. */
function trimmed(words: NameWord[]): NameWord[] {
  let end = words.length;
  while (end > 0 && /^\p{Ll}+$/u.test(words[end - 1]?.text ?? '')) end--;
  return words.slice(0, end);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((found) => /^\p{Lu}/u.test(found)).length;
  return capitals >= 5 && !words.some((found) => /^\p{Ll}/u.test(found) && !smallInTitles.has(found));
}

const smallInTitles = new Set(
  'a an the of in on at to for from with and or but as by is its into over vs after amid are be s'.split(' '),
);
