import { knownTag } from '../language.ts';
import { listed } from './lists/listed.ts';

/** True for a country's name in that language, and for English short forms in any. */
export const isCountry = (name: string, primary: string): boolean => countriesIn(primary).has(name.toLowerCase());

/** Whether a word of a name says that it is a place: "County", "River", "Straße". */
export const isKindOfPlace = (word: string): boolean =>
  kinds().has(word.toLowerCase().replace(/\.$/, '')) || streets.test(word);

/** Whether a name begins as places do: "Lake Ostby", "San Tavero". */
export const beginsLikePlace = (word: string): boolean => beginnings().has(word.toLowerCase());

/** Whether the word right before a name says that it is where something is. */
export function standsIn(before: string, primary: string): boolean {
  const list = prepositions[primary];
  if (!list) return false;
  const words = before.toLowerCase().split(' ');
  const last = words[words.length - 2] ?? '';
  return list().has(last) || list().has(`${words[words.length - 3] ?? ''} ${last}`);
}

const kinds = listed(`
  county province district river lake mount mountain mountains island islands isle street avenue road boulevard highway lane drive square bridge valley bay beach zoo stadium arena peninsula strip sea ocean gulf
  airport airbase refinery park gardens harbour harbor port canal creek falls forest desert plateau pass cape coast hills heights township borough parish village town city state territory region republic kingdom
  prefecture cathedral castle palace tower plaza station terminal hotel resort lodge cemetery strait basin dam reef glacier volcano cabin national-park
  rue avenue place île mont lac gare aéroport stade quartier château océan mer golfe vallée forêt
  calle plaza avenida barrio isla río rio monte lago puerto aeropuerto estadio bahía golfo cabo valle sierra mar océano parque carretera provincia estado municipio palacio
  rua praça bairro ilha serra estádio aeroporto praia porto mar
  via piazza viale isola monte lago stadio aeroporto mare golfo parco
  straat plein gracht eiland platz straße strasse
  ulica plac jezioro lotnisko wyspa
  kabupaten provinsi desa kecamatan pulau gunung
`);
const beginnings = listed(
  'lake mount mt fort port san santa saint st north south east west new cape camp el los las lac río rio são isla puerto bad kota',
);
const streets =
  /.(?:straße|strasse|platz|allee|gasse|weg|brücke|straat|plein|gatan|gata|vägen|veien|gade|vej|torget)$/i;

/** Only those that name where something is; "from" and "to" also stand before people. */
const prepositions: Partial<Record<string, () => Set<string>>> = {
  en: listed(
    'in|near|outside|across|throughout|in central|in southern|in northern|in eastern|in western|in downtown|central|southern|northern|eastern|western|downtown|city of|town of|village of|province of|state of|island of|port of|region of|district of|coast of',
    /\|/,
  ),
  // "bei" also stands before employers.
  de: listed('in nahe richtung'),
  fr: listed('à|en|près de|dans le|dans la|ville de|île de', /\|/),
  es: listed('en|cerca de|ciudad de|provincia de|municipio de', /\|/),
  pt: listed('em|no|na|perto de|cidade de', /\|/),
  it: listed('in|a|ad|nel|nella|vicino a|città di', /\|/),
  nl: listed('in bij nabij te'),
  sv: listed('i nära'),
  da: listed('i nær'),
  nb: listed('i nær'),
  pl: listed('w we koło'),
  ru: listed('в во под около'),
  id: listed('di ke'),
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
