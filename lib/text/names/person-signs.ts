import type { Seen } from './evidence.ts';
import { isCommonWord, isFamous, isKnownOrganisation, isKnownPlace, isOrigin, isSurname } from './known.ts';
import { isKindOfPlace } from './place.ts';
import { isLoud } from './tokens.ts';

/** What says that a name is a person's: titles, given and family names, an age, a verb of saying, "who". */
export function personSigns(seen: Seen): number {
  const { words, first, last, primary, several, personLength, given, knownPlace, title, apposed, speaks } = seen;
  let person = 0;
  const surname = isSurname(last);
  const odd = isKnownPlace(first, primary) || isCommonWord(first);
  if (title && words.length < 6) person += seen.organised ? 0.5 : 3;
  if (personLength && given) person += odd && !surname ? 1 : 2.5;
  if (personLength && surname && !knownPlace) person += 1;
  if (!several && given) person += 0.5;
  if (!several && surname && !knownPlace) person += 0.4;
  if (!several && isFamous(first, primary)) person += 2;
  // German sets a comma behind many a noun.
  if (apposed && (several || (primary !== 'de' && !isLoud(first)))) person += 2;
  if (personLength && words.slice(1, -1).some((word) => word.length === 1 || /^.\.$/.test(word))) person += 2;
  const after = seen.sentence.slice(seen.end, seen.end + 12);
  if (/^(?:,? \(\d\d\)|, \d\d,)/.test(after)) person += 2;
  // "Sie sucht Arbeit, die sich lohnt": German relative clauses follow any noun.
  if (/^, (?:who|whose|quien|qui|der|die) /.test(after) && (primary !== 'de' || several)) person += 1;
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) person += 2;
  if (speaks) person += several ? 1.2 : 0.7;
  if (personLength && looksLikePerson(seen)) person += 0.8;
  if (primary === 'en' && words.some(isCommonWord) && !given) person -= 1.5;
  if (seen.organised || words.includes('&')) person -= 3;
  if (!several && isLoud(first) && first.length < 6) person -= 1;
  return person;
}

/** Two or three words in small letters after a capital, none of them a word for a thing. */
const looksLikePerson = ({ words, primary, opens }: Seen): boolean =>
  words.length < 4 &&
  !(opens && primary === 'de') &&
  words.every(
    (word) =>
      /^[^\d]{2,}$/.test(word) &&
      word.slice(1) !== word.slice(1).toUpperCase() &&
      !isKindOfPlace(word) &&
      !isOrigin(word) &&
      !isKnownOrganisation(word, primary) &&
      !(isCommonWord(word) && !isSurname(word)) &&
      !(primary === 'en' && englishEnding.test(word)),
  );
const englishEnding = /(?:ing|tion|ness|ment|ity|ism|ship|ers|ies|ics|ful|less)$/;
