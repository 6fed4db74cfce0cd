import type { Range } from '../../model.ts';
import { knownTag } from '../language.ts';
import { patternOf } from '../pattern.ts';

/** Whether a name stands for a place: a country by the browser's own names, a kind of place, or "in" before it. */
export function isPlace(text: string, range: Range, primary: string): boolean {
  const name = text.slice(range.start, range.end);
  if (isCountry(name, primary)) return true;
  if (kindOfPlace.test(name)) return true;
  const before = text.slice(Math.max(0, range.start - 16), range.start);
  const pattern = prepositions[primary];
  return pattern !== undefined && patternOf(`in ${primary}`, () => `(?:^|[\\s(])(?:${pattern}) $`, 'iu').test(before);
}

/** True for a country's name in that language, and for English short forms in any. */
export const isCountry = (name: string, primary: string): boolean => countriesIn(primary).has(name.toLowerCase());

const kindOfPlace =
  /(?:^| )(?:County|Province|District|River|Lake|Mount|Island|Islands|Street|Avenue|Road|Airport|Park|Square|Bridge|Valley|Bay|Beach|Zoo|Stadium|Peninsula|Strip|Sea|Ocean|Gulf|Airbase|Refinery)$|^(?:Lake|Mount|Mt\.|Fort|Port|San|Santa|Saint|St\.|North|South|East|West|New) \p{Lu}/u;

/** Only those that name where something is; "from" and "to" also stand before people. */
const prepositions: Record<string, string> = {
  en: 'in|near|outside|across|throughout|in central|in southern|in northern|in eastern|in western|in downtown',
  // "bei" also stands before employers.
  de: 'in|nahe',
  fr: 'à|en|près de|dans le|dans la',
  es: 'en|cerca de',
  pt: 'em|no|na|perto de',
  it: 'in|nel|nella|vicino a',
  nl: 'in|bij|nabij|te',
  sv: 'i|nära',
  da: 'i|nær',
  nb: 'i|nær',
  pl: 'w|we|koło',
  ru: 'в|во|под|около',
};

const named = new Map<string, Set<string>>();

/** Names of countries in a language, without a list of our own. */
function countriesIn(primary: string): Set<string> {
  let names = named.get(primary);
  if (!names) {
    names = new Set(['U.S.', 'US', 'U.K.', 'UK', 'USA', 'UAE', 'U.S'].map((name) => name.toLowerCase()));
    const display = new Intl.DisplayNames(knownTag(primary), { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = display.of(String.fromCharCode(first, second))?.toLowerCase();
        if (name) {
          names.add(name);
          // "Myanmar (Burma)", "Hong Kong SAR China", "Gaza Strip".
          names.add(name.replace(/ \(.*\)$/, '').replace(/ sar china$/, ''));
        }
      }
    }
    named.set(primary, names);
  }
  return names;
}
