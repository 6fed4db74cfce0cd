import type { Range } from '../model.ts';
import { isUnspaced, primaryOf } from './language.ts';
import { titleAfter } from './names/apposition.ts';
import { capitalRuns, type Run } from './names/capital-runs.ts';
import { eastAsianNames } from './names/east-asian.ts';
import { isGivenName } from './names/given-names.ts';
import { isOrganisation } from './names/organisation.ts';
import { isPlace } from './names/place.ts';
import { speaksBeside } from './names/speech-verbs.ts';
import { titleBefore } from './names/titles.ts';

/** Someone or something that the text calls by name. `name` where the words do not say which it is. */
export interface NameFound extends Range {
  kind: 'person' | 'organisation' | 'place' | 'name';
  /** What a person is: "President", "secretary-general of the league". */
  title?: Range;
  confidence: number;
}

/**
 * The names in one sentence, in order. German writes every noun with a capital, so there a name needs a second sign: a
 * title, a given name, a verb of saying. A word that only opens the sentence is no name.
 */
export function namesIn(text: string, language: string): NameFound[] {
  const primary = primaryOf(language);
  if (isUnspaced(primary)) return eastAsianNames(text, primary);
  const found = capitalRuns(text, primary).flatMap((run) => named(text, run, primary) ?? []);
  // "Ada Lind and Emmeline Okoro": who is joined to a person is one.
  for (const [index, name] of found.entries()) {
    const other = found[index - 1];
    const joined =
      other?.kind === 'person' && /^,? (?:and|und|et|y|e|en|och|og|i|и|ve) $/u.test(text.slice(other.end, name.start));
    if (joined && name.kind === 'name' && text.slice(name.start, name.end).includes(' ')) name.kind = 'person';
  }
  return found;
}

/** By language: the word that joins an office and what it is held in. In another language it is part of a name: "President von Lind". */
const ofSomething: Partial<Record<string, RegExp>> = {
  en: /^of$/,
  de: /^(?:von|vom|des|der)$/,
  fr: /^(?:de|du|des)$/,
  es: /^(?:de|del)$/,
  pt: /^(?:de|da|do|das|dos)$/,
  it: /^(?:di|del|della|dei)$/,
  nl: /^van$/,
};

function named(text: string, run: Run, primary: string): NameFound | undefined {
  const before = titleBefore(text, run, primary);
  const rest = before ? run.words.slice(before.taken) : run.words;
  // "Dr. Lind of the Ministry of Health": the title's owner ends before "of".
  const of = before ? rest.findIndex(({ text: word }) => word === 'of') : -1;
  const words = of > 0 ? rest.slice(0, of) : rest;
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return undefined;
  // "CEO of Quarton", "Vorstandschef von Quarton": the title is of something, and whose it is stands elsewhere.
  if (before && ofSomething[primary]?.test(first.text)) return undefined;
  // "Oscar-winning", "London-based" say what someone is.
  if (
    words.length === 1 &&
    /-(?:winning|nominated|based|backed|led|owned|born|style|era|related|wide)$/.test(first.text)
  )
    return undefined;
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  const organised = isOrganisation(name, primary);
  const whole = { start, end };
  const person = (confidence: number, title?: Range): NameFound => ({
    ...whole,
    kind: 'person',
    confidence,
    ...(title ? { title } : {}),
  });

  const given = words.length > 1 && isGivenName(first.text);
  const apposed = organised ? undefined : titleAfter(text, end, primary);
  if (before && !organised && words.length < 6) return person(0.9, before.title);
  if (given && !organised && words.length < 5) return person(apposed ? 0.95 : 0.85, apposed);
  if (apposed && words.length > 1 && words.length < 5 && !isPlace(text, whole, primary)) return person(0.85, apposed);
  const middle = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ){1,2}\p{Lu}/u.test(name);
  const aged = /^(?:,? \((?:\d{2})\)|, \d{2},)/.test(text.slice(end, end + 8));
  if (!organised && words.length > 1 && words.length < 5 && (middle || aged)) return person(0.8);
  if (organised) return { ...whole, kind: 'organisation', confidence: 0.7 };
  if (isPlace(text, whole, primary)) return { ...whole, kind: 'place', confidence: 0.7 };
  const speaks = speaksBeside(text, whole, primary);
  if (speaks && words.length > 1 && words.length < 5) return person(0.7);
  // One word that speaks is a surname or an office: enough for a later mention, not for a name of its own.
  if (run.opens && words.length === 1 && !speaks) return undefined;
  // "Torvel Lindqua" may be a name; "Großer Erfolg" is none. The story tells: a surname comes again alone.
  if (primary === 'de' && !speaks && (words.length !== 2 || run.opens || /(?:e[nrms]?|ung|heit)$/.test(first.text)))
    return undefined;
  return { ...whole, kind: 'name', confidence: speaks ? 0.5 : 0.4 };
}
