import type { Seen } from './evidence.ts';
import { isDoubtful, isKnownOrganisation, isKnownPlace, isNoOrganisation, isOrigin } from './known.ts';
import { isCompanyEnding } from './organisation.ts';
import { isKindOfPlace } from './place.ts';
import { isLoud } from './tokens.ts';

/** What says that a name is an organisation's: a list, a word for one in it, letters, what stands beside it. */
export function organisationSigns(seen: Seen): number {
  const { sentence, start, end, name, words, first, last, several, knownPlace, primary } = seen;
  let organisation = 0;
  if (seen.knownOrganisation && !(isDoubtful(name) && seen.opens)) organisation += isDoubtful(name) ? 1.2 : 3.2;
  if (seen.organised && (several || isBuilt(first))) organisation += 2.8;
  if (several && (isCompanyEnding(last) || isKnownOrganisation(last, primary))) organisation += 1.5;
  if (name.includes('&')) organisation += 1.5;
  if (!several && isLoud(first) && !knownPlace && first.length < (first.includes('-') ? 12 : 7)) {
    if (isNoOrganisation(first) || /\d/.test(first)) organisation -= 2;
    else organisation += /\bthe $/i.test(sentence.slice(Math.max(0, start - 5), start)) ? 1.2 : 0.8;
  }
  if (!several && humped.test(first) && !/^(?:Mc|Mac|De|Di|La|Le|Du|Van|Fitz|O)[A-Z]/.test(first)) organisation += 1.2;
  // "Ostby Raiders".
  if (words.length === 2 && isKnownPlace(first, primary) && /s$/.test(last) && !isKindOfPlace(last) && !isOrigin(last))
    organisation += 1;
  if (saidAfter.test(sentence.slice(end, end + 80))) organisation += 2;
  if (saidBefore.test(sentence.slice(Math.max(0, start - 14), start))) organisation += 1.5;
  return organisation;
}

/** German: "Kühn-Institut" is a name, "Institut" is none. */
const isBuilt = (word: string): boolean => word.length > 9 && /-.{4}/.test(word.slice(3));
/** "IronPort". */
const humped = /^[A-ZÀ-Þ]?[a-zà-ÿ]+[A-Z][A-Za-z]+$/;
const saidAfter =
  /^(?:,| \() ?(?:a|an|the|eine?|une?|una?|een|en|ett) [^,.;()]{0,50}(?:company|firm|startup|start-up|group|agency|organi[sz]ation|charity|nonprofit|think tank|bank|platform|maker|retailer|manufacturer|unternehmen|firma|verein|entreprise|société|empresa|compañía|azienda|società)/;
const saidBefore =
  /(?:company|firm|startup|start-up|giant|maker|group|retailer|platform|publisher|studio|charity|nonprofit|Firma|Unternehmen|Konzern|l’entreprise|société|empresa|grupo|gruppo|azienda|bedrijf) $/;
