import type { Seen } from './evidence.ts';
import { isNoun } from './german-runs.ts';
import { isCommonWord, isDoubtful, isKnownPlace, isNoOrganisation } from './known.ts';
import { beginsLikePlace, isKindOfPlace, standsIn } from './place.ts';

/** What says that a name is a place's: a list, a word for one in it, the larger place behind it. */
export function placeSigns(seen: Seen): number {
  const {
    sentence,
    end,
    name,
    words,
    first,
    last,
    several,
    personLength,
    given,
    organised,
    knownPlace,
    primary,
    opens,
  } = seen;
  let place = 0;
  // "Nice" and "Reading" open sentences more often than they name towns.
  const opening = opens && !several && primary === 'en' && isCommonWord(name);
  if (knownPlace) place += isDoubtful(name) || opening ? 0.9 : 3.2;
  if (several && !organised && (isKindOfPlace(last) || (primary !== 'en' && isKindOfPlace(first)))) place += 2.5;
  if (!several && primary === 'de' && isKindOfPlace(last) && last.length > 8) place += 1.5;
  if (personLength && beginsLikePlace(first) && !organised && !given) place += 1.2;
  const behind = larger.exec(sentence.slice(end, end + 30))?.[1];
  if (behind && words.length < 3 && !given && !seen.knownOrganisation && isKnownPlace(behind, primary))
    place += knownPlace ? 0.3 : 1;
  if (!several && !opens && townEnding.test(first)) place += 0.4;
  return place;
}

/** "in" and its like before the name. */
export function withinSigns({
  sentence,
  start,
  words,
  several,
  organised,
  knownOrganisation,
  first,
  primary,
}: Seen): number {
  if (words.length > 3 || !standsIn(sentence.slice(Math.max(0, start - 22), start), primary)) return 0;
  if (primary === 'de' && (several || isNoun(first))) return 0;
  if (organised || knownOrganisation) return 0.2;
  // "in Fällen" more often than towns that nobody knows.
  if (
    primary === 'de' &&
    /(?:en|er|ern|em|e)$/.test(first) &&
    !/(?:ingen|hausen|kirchen|stetten|hofen|felden|leben|weiler)$/.test(first)
  )
    return 0.5;
  return words.some((word) => isCommonWord(word) || isNoOrganisation(word)) ? 0.6 : 1.5;
}

const larger = /^, ([A-ZÀ-Þ][^\s,.;]+(?: [A-ZÀ-Þ][^\s,.;]+)?\.?)/;
const townEnding = /(?:stan|burg|ville|shire|grad|abad|pur|heim|furt|dorf|hausen|hafen|polis|land|ton)$/;
