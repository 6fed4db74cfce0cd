import { isGivenName } from './given-names.ts';
import { acronyms } from './lists/acronyms.ts';
import { commonWords } from './lists/common-words.ts';
import { listed } from './lists/listed.ts';
import { noOrganisations } from './lists/no-names.ts';
import { organisations } from './lists/organisations.ts';
import { origins } from './lists/origins.ts';
import { places } from './lists/places.ts';
import { isCountry } from './place.ts';

const placeSet = listed(places, /\||\n/);
const organisationSet = listed(organisations, /\||\n/);
const acronymSet = listed(acronyms);
const noOrganisationSet = listed(noOrganisations);
const originSet = listed(origins);
const commonSet = listed(commonWords);

/** Languages that end names in letters of the sentence's own: "Trumpa", "Berlinem", "Москвы", "Bayerns". */
const endings: Partial<Record<string, RegExp>> = {
  pl: /(?:owie|owi|iem|em|ie|ego|emu|ą|ę|a|u|y|i|ze|zie)$/,
  ru: /(?:ого|ому|ой|ом|ем|ым|а|у|е|ы|и|ю|я)$/,
  de: /s$/,
  sv: /s$/,
  nb: /s$/,
  da: /s$/,
  id: /(?:nya)$/,
};

/** A word as a list may have it: itself, and without the ending of its case. */
export function formsOf(word: string, primary: string): string[] {
  const ending = endings[primary];
  const stem = ending && word.length > 4 ? word.replace(ending, '') : word;
  if (stem === word) return [word];
  return primary === 'pl' || primary === 'ru'
    ? [word, stem, `${stem}a`, `${stem}o`, `${stem}${primary === 'ru' ? 'я' : 'ia'}`, `${stem}й`]
    : [word, stem];
}

const some = (name: string, primary: string, has: (form: string) => boolean): boolean =>
  has(name) || (endings[primary] !== undefined && formsOf(name, primary).some(has));

/** A given name, also the double ones: "Hans-Peter", "Marie-Claire". */
export const isGiven = (word: string, primary: string): boolean => {
  const at = word.indexOf('-');
  const first = at > 2 && word.charAt(at + 1) !== word.charAt(at + 1).toLowerCase() ? word.slice(0, at) : word;
  return some(first, primary, isGivenName);
};

/** Whether a word ends as many family names do. A list of them told no more names apart, and weighed four kilobytes. */
export const isSurname = (word: string): boolean => surnameEnding.test(word);

/** Endings that family names have and few other words with a capital. */
const surnameEnding =
  /.{2}(?:sson|[^aeiou]sen|qvist|quist|ström|wski|wska|cki|cka|ński|ńska|wicz|czyk|opoulos|akis|shvili|adze|oğlu|escu|enko|chuk|ević|ović|ovic|evic|ovsky|evsky|skyi|[aeiou]yan|zadeh|ский|ская|ского|ской|скому|ов|ова|ову|овой|ев|ева|еву|евой|ин|ина|ину|иной|енко|ян|швили|дзе)$/;

/** A country, region or town by its name, in that language or in English. */
export const isKnownPlace = (name: string, primary: string): boolean =>
  some(name.toLowerCase(), primary, (form) => placeSet().has(form) || isCountry(form, primary));

/** An organisation that needs no word to say that it is one. */
export const isKnownOrganisation = (name: string, primary: string): boolean =>
  acronymSet().has(name) ||
  // Italian writes them small: "Unrwa".
  (primary === 'it' && name.length > 2 && name.length < 7 && acronymSet().has(name.toUpperCase())) ||
  some(name.toLowerCase(), primary, (form) => organisationSet().has(form));

export const isNoOrganisation = (word: string): boolean => noOrganisationSet().has(word.toLowerCase());

/** "Kenyan", "Republican", "Catholics". */
export const isOrigin = (word: string): boolean => originSet().has(word.toLowerCase());

/** English words that name things, not people. */
export const isCommonWord = (word: string): boolean => commonSet().has(word.toLowerCase());

// Towns and firms whose names are also words: only with a second sign.
const doubtful = new Set(
  'bild print tag zeit pan era ora nice bath male essen halle mesa reading hull derby cork tours pau mons lund orange gera moon mars earth target visa total shell inter meta fed ford po pan pt pl ice maine natal java georgia kent victoria regina augusta mobile faro toledo la pa. me. ill. ark. miss. mass. wash. mo. ore. us'.split(
    ' ',
  ),
);
export const isDoubtful = (name: string): boolean => doubtful.has(name.toLowerCase());

/** People whom stories name by one word alone. */
export const isFamous = (word: string, primary: string): boolean =>
  some(word.toLowerCase(), primary, (form) => famousSet().has(form));

const famousSet = listed(`
  trump obama biden clinton bush reagan nixon kennedy putin zelensky zelenskyy zelenskiy selenskyj selenski zelenski lukashenko netanyahu musk macron sarkozy merkel scholz merz
  habeck baerbock söder lindner laschet steinmeier orbán tusk kaczyński duda modi erdogan erdoğan bolsonaro lula maduro chávez milei starmer sunak johnson thatcher
  trudeau ardern albanese vance rubio hegseth pelosi schumer mcconnell sanders desantis pence kavanaugh fauci comey zuckerberg bezos altman khamenei assad
  khashoggi hitler stalin lenin mussolini gandhi mandela zuma ramaphosa ruto tinubu buhari widodo jokowi duterte marcos freud darwin einstein newton shakespeare beethoven
  mozart bach picasso jesus moses buddha messi ronaldo mbappé haaland neymar federer nadal djokovic beyoncé rihanna eminem drake adele madonna feijóo sánchez ayuso abascal
  meloni salvini berlusconi draghi mattarella путин путина путину зеленский зеленского зеленский лукашенко трамп трампа трампу байден байдена лавров песков
`);
