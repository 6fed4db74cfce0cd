import type { Run } from './capital-runs.ts';
import { type Candidate, weigh } from './evidence.ts';
import {
  isCommonWord,
  isGiven,
  isKnownOrganisation,
  isKnownPlace,
  isNoOrganisation,
  isOrigin,
  isSurname,
} from './known.ts';
import { hasOrganisationWord } from './organisation.ts';
import { beginsLikePlace, isKindOfPlace } from './place.ts';
import { isTitle, titleBefore } from './titles.ts';
import { isCapital, isLoud, wordBefore } from './tokens.ts';

/** The candidates that a run of capitals holds: the name, and before an office what it is held in ("Quarton CEO Ada Lind"). */
export function candidatesOf(text: string, run: Run, primary: string): Candidate[] {
  let { words, opens } = run;
  // "Kenyan runner", "Republican Gov.": where someone comes from is no name.
  while (
    words.length > 1 &&
    isOrigin(words[0]?.text ?? '') &&
    !isKnownOrganisation(nameOf(words), primary) &&
    !isKnownPlace(nameOf(words), primary) &&
    !words.slice(1).some(({ text: word }) => hasOrganisationWord(word, primary))
  ) {
    words = words.slice(1);
    opens = false;
  }
  if (
    opens &&
    words.length > 1 &&
    isCommonOpener(
      words.map(({ text: word }) => word),
      primary,
    )
  )
    [words, opens] = [words.slice(1), false];
  // "County Executive Calvin Lind": a given name begins another name.
  const given = words.findIndex(
    ({ text: word }, index) => index > 0 && index < words.length - 1 && isGiven(word, primary),
  );
  if (
    given > 0 &&
    ((startsPerson(words, given, primary) && !(primary === 'en' && isUnknownGiven(text, words, given))) ||
      followsPlace(words, given, primary))
  )
    return [
      ...candidatesOf(text, { words: words.slice(0, given), opens }, primary).filter(
        ({ place, organisation }) => place + organisation > 2,
      ),
      ...candidatesOf(text, { words: words.slice(given), opens: false }, primary),
    ];
  const before = titleBefore(text, { words, opens }, primary);
  const rest = words.slice(before?.taken ?? 0);
  // "Walter Artini Segretario": an office that a headline sets behind the name.
  while (rest.length > 2 && isGiven(rest[0]?.text ?? '', primary) && isTitle(rest[rest.length - 1]?.text ?? ''))
    rest.pop();
  const first = rest[0];
  if (!first) return [];
  const found: Candidate[] = [];
  const lead = before && before.taken > 1 ? leadOf(words, before.taken, primary) : [];
  if (lead.length) {
    // "Quarton CEO", "the Hawks head": an office is held in an organisation.
    const held = weigh(text, { words: lead, opens }, primary);
    held.organisation += 1.2;
    found.push(held);
  }
  const hyphen = hyphened(first.text, primary);
  if (rest.length === 1 && hyphen) {
    const part = { start: first.start, end: first.start + hyphen.length, text: hyphen };
    const candidate = weigh(text, { words: [part], opens: false }, primary);
    if (/-(?:based|born|led|owned|backed|run)$/.test(first.text)) candidate.place += 1.5;
    return [...found, candidate];
  }
  found.push(weigh(text, { words: rest, opens: opens && !before }, primary, before?.title));
  return found;
}

const startsPerson = (words: Run['words'], at: number, primary: string): boolean =>
  !words.some(
    ({ text }, index) =>
      hasOrganisationWord(text, primary) ||
      (index < at &&
        (isGiven(text, primary) || isTitle(text) || text.length < 3 || !isCapital(text) || isSurname(text))),
  ) &&
  !beginsLikePlace(words[0]?.text ?? '') &&
  !isKindOfPlace(words[words.length - 1]?.text ?? '');

/** "the District of Norland Ada Lind": a whole name behind a place that an "of" closes. */
const followsPlace = (words: Run['words'], at: number, primary: string): boolean =>
  words.length - at > 1 &&
  words[at - 2]?.text === 'of' &&
  isKnownPlace(words[at - 1]?.text ?? '', primary) &&
  !words
    .slice(at)
    .some(({ text }) => hasOrganisationWord(text, primary) || isKindOfPlace(text) || !isCapital(text) || isLoud(text));

/** "spokesman Quarvan Aziz Haq": between a title and the given name that we know stands one that we do not. */
const isUnknownGiven = (text: string, words: Run['words'], at: number): boolean => {
  const [first] = words;
  return (
    at === 1 &&
    words.length === 3 &&
    first !== undefined &&
    !isCommonWord(first.text) &&
    isTitle(wordBefore(text, first.start) ?? '')
  );
};

/** The words before an office that may be whose it is. */
function leadOf(words: Run['words'], taken: number, primary: string): Run['words'] {
  const lead = words.slice(0, taken - 1);
  if (/^(?:of|de|von|der)$/.test(lead[lead.length - 1]?.text ?? '')) lead.pop();
  const name = nameOf(lead);
  if (
    isKnownPlace(name, primary) ||
    isKnownOrganisation(name, primary) ||
    lead.some(({ text }) => hasOrganisationWord(text, primary))
  )
    return lead;
  return lead.length === 1 &&
    !lead.some(({ text }) => isOrigin(text) || isCommonWord(text) || isGiven(text, primary) || text.length < 3) &&
    primary !== 'de'
    ? lead
    : [];
}

/** "US-Philippine", "NRK-kommentator", "Pakistan-based": the first part, where it is a name by itself. */
function hyphened(word: string, primary: string): string | undefined {
  const at = word.search(/[-‑]/);
  if (at < 2) return undefined;
  const first = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (isKnownPlace(word, primary) || isKnownOrganisation(word, primary)) return undefined;
  const known =
    isKnownPlace(first, primary) || isKnownOrganisation(first, primary) || (isLoud(first) && !isNoOrganisation(first));
  if (known && (!isCapital(tail) || primary === 'de' || isOrigin(tail))) return first;
  return /^(?:based|born|led|owned|backed|run)$/.test(tail) ? first : undefined;
}

/** "Television Producers said": an English word for a thing that only opens the sentence. */
const isCommonOpener = (words: string[], primary: string): boolean => {
  const [first = '', ...rest] = words;
  return (
    primary === 'en' &&
    isCommonWord(first) &&
    !isGiven(first, primary) &&
    !isKnownPlace(words.join(' '), primary) &&
    !isKnownOrganisation(words.join(' '), primary) &&
    rest.length > 0 &&
    isGiven(rest[0] ?? '', primary)
  );
};

const nameOf = (words: Run['words']): string => words.map(({ text }) => text).join(' ');
