import type { Range } from '../../model.ts';
import { titleAfter } from './apposition.ts';
import type { Run } from './capital-runs.ts';
import { leadsNoun } from './german-runs.ts';
import { isGiven, isKnownOrganisation, isKnownPlace, isOrigin } from './known.ts';
import { keyOf } from './name-key.ts';
import { hasOrganisationWord } from './organisation.ts';
import { organisationSigns } from './organisation-signs.ts';
import { personSigns } from './person-signs.ts';
import { placeSigns, withinSigns } from './place-signs.ts';
import { isSpeechVerb, speaksBeside } from './speech-verbs.ts';
import { wordBefore } from './tokens.ts';

/** What speaks for each kind. About 1 is a hint, 3 is as good as said. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  /** "in" before it; also stands before events and works, so the story's mentions are averaged. */
  within: number;
}

/** One mention of what may be a name. */
export interface Candidate extends Range, Evidence {
  text: string;
  words: string[];
  /** What it shares with other mentions of the name. */
  key: string;
  /** Its capital may only be the sentence's. */
  opens: boolean;
  speaks: boolean;
  /** What stands between it and the candidate before, if little. */
  gap: string;
  /** German: an article or an adjective stands before it, so it is a noun. */
  determined: boolean;
  title?: Range;
}

/** What the signs of each kind are read from. */
export interface Seen extends Range {
  /** The whole sentence. */
  sentence: string;
  name: string;
  words: string[];
  first: string;
  last: string;
  primary: string;
  opens: boolean;
  /** More than one word, and no more than a person's name has. */
  several: boolean;
  personLength: boolean;
  given: boolean;
  organised: boolean;
  knownOrganisation: boolean;
  knownPlace: boolean;
  speaks: boolean;
  title?: Range;
  apposed?: Range;
}

/** What the words of a name and those around it say of its kind. */
export function weigh(text: string, { words, opens }: Run, primary: string, title?: Range): Candidate {
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  const list = words.map(({ text: word }) => word);
  const name = text.slice(start, end);
  const first = list[0] ?? '';
  const organised = list.some((word) => hasOrganisationWord(word, primary));
  const knownOrganisation = isKnownOrganisation(name, primary) || isKnownOrganisation(list.join(' '), primary);
  const knownPlace = isKnownPlace(name, primary);
  const apposed = organised || knownOrganisation || knownPlace ? undefined : titleAfter(text, end, primary);
  const seen: Seen = {
    start,
    end,
    sentence: text,
    name,
    words: list,
    first,
    last: list[list.length - 1] ?? '',
    primary,
    opens,
    several: list.length > 1,
    personLength: list.length > 1 && list.length < 5,
    given: isGiven(first, primary),
    organised,
    knownOrganisation,
    knownPlace,
    speaks: speaksBeside(text, { start, end }, primary),
    ...(title ? { title } : {}),
    ...(apposed ? { apposed } : {}),
  };
  const no = list.every(isOrigin) || isOrigin(name) ? -2 : undefined;
  const said = title ?? apposed;
  return {
    start,
    end,
    text: name,
    words: list,
    key: keyOf(list, primary),
    opens,
    speaks: seen.speaks,
    gap: '',
    determined: primary === 'de' && !seen.given && isDetermined(wordBefore(text, start)),
    person: no ?? personSigns(seen),
    organisation: no ?? organisationSigns(seen),
    place: no ?? placeSigns(seen),
    within: no ?? withinSigns(seen),
    ...(said ? { title: said } : {}),
  };
}

/** German: an article or an adjective, not the verb of "sagte Lind". */
const isDetermined = (before: string | undefined): boolean => leadsNoun(before) && !isSpeechVerb(before ?? '', 'de');
