import { type NameWord, opensAt, type Run } from './capital-runs.ts';
import { isGivenName } from './given-names.ts';
import { isGiven, isKnownOrganisation, isKnownPlace } from './known.ts';
import { opensSentence } from './openers.ts';
import { hasOrganisationWord } from './organisation.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isTitle } from './titles.ts';
import { isCapital, isLoud, type Token } from './tokens.ts';

/**
 * German writes every noun with a capital, so a run of capitals proves nothing. Runs are cut where something says that
 * a name begins: what we know, a given name, an office before it, a word for an organisation.
 */
export function germanRuns(text: string, tokens: Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = runAt(text, tokens, at, runs);
    at += Math.max(1, taken);
  }
  return runs;
}

function runAt(text: string, tokens: Token[], at: number, runs: Run[]): number {
  const token = tokens[at];
  if (!token?.capital || /[@#]$/.test(token.gap)) return 0;
  const opens = opensAt(text, token, at);
  const push = (count: number, from = at) => {
    const words: NameWord[] = tokens.slice(from, from + count);
    runs.push({ words, opens: opens && from === at });
    return from - at + count;
  };
  const stretch = capitalsFrom(tokens, at);
  for (let count = Math.min(4, stretch); count > 0; count--) {
    const name = nameOf(tokens, at, count);
    if (count === 1 && isGiven(token.text, 'de') && stretch > 1) break;
    if (isKnownPlace(name, 'de') || isKnownOrganisation(name, 'de')) {
      // "Universität Hamburg" is longer than the town; "Berlin Brands" is not known.
      const after = tokens[at + count];
      if (count < stretch && after && hasOrganisationWord(after.text, 'de')) break;
      return push(count);
    }
  }
  // "sagte Von der Leyen".
  const particle = /^(?:Von|Van)$/.test(token.text) ? particleName(tokens, at) : 0;
  if (particle) return push(particle);
  if (opens && opensSentence(token.text, 'de')) return 0;
  if (isTitle(token.text) && stretch > 1) {
    const length = personFrom(tokens, at + 1, true);
    return length ? push(1 + length) : 0;
  }
  if (isGiven(token.text, 'de')) return push(Math.max(1, personFrom(tokens, at)));
  if (hasOrganisationWord(token.text, 'de')) return push(organisationFrom(tokens, at, stretch));
  // "Julius Kühn-Institut", "Vion Gruppe": the word for it closes the name.
  const closing = tokens
    .slice(at, at + Math.min(3, stretch))
    .findIndex(({ text: word }, index) => index > 0 && hasOrganisationWord(word, 'de'));
  if (closing > 0 && !isNoun(token.text)) return push(closing + 1);
  if (isLoud(token.text)) return push(1);
  // Two words side by side that look like no nouns may be someone: the story tells.
  const other = tokens[at + 1];
  if (
    stretch === 2 &&
    other &&
    !isNoun(token.text) &&
    !isNoun(other.text) &&
    (!leadsNoun(tokens[at - 1]?.text) || isSpeechVerb(tokens[at - 1]?.text ?? '', 'de')) &&
    (!opens || isApposed(tokens[at + 2]))
  )
    return push(2);
  return push(1);
}

/** How many words make a name that begins with its particle and an article: "Von der Leyen". */
function particleName(tokens: Token[], at: number): number {
  const [article, name] = [tokens[at + 1], tokens[at + 2]];
  return /^(?:der|den|de)$/.test(article?.text ?? '') &&
    article?.gap === ' ' &&
    name?.gap === ' ' &&
    name.capital &&
    !isNoun(name.text)
    ? 3
    : 0;
}

/** How many words make a person's name here: given names, particles, a family name. Behind a title the given name may be one that we do not know. */
function personFrom(tokens: Token[], at: number, titled = false): number {
  let length = 0;
  while (length < 3) {
    const token = tokens[at + length];
    if (!token?.capital || (length > 0 && !adjoins(token.gap, tokens[at + length - 1]))) break;
    const given = isGiven(token.text, 'de') || /^\p{Lu}\.?$/u.test(token.text);
    if (!given && length === 0 && isNoun(token.text)) return 0;
    length++;
    // "Mimis Hochzeit": whose it is ends the name.
    if (given && token.text.endsWith('s') && !isGivenName(token.text)) return length;
    if (given) continue;
    const family = tokens[at + 1];
    return titled && length === 1 && family && adjoins(family.gap, token) && isFamily(family) ? 2 : length;
  }
  const next = tokens[at + length];
  // "Ursula von der Leyen".
  if (length && next && particles.has(next.text)) {
    const more = [1, 2, 3].find((step) => tokens[at + length + step - 1]?.capital);
    if (more && tokens.slice(at + length, at + length + more).every(({ gap }) => gap === ' ')) return length + more;
  }
  return length;
}

/** "Quapi Schwarb, Schulleiterin in Ostby": what someone is follows the name. */
const isApposed = (token: Token | undefined): boolean => token?.gap === ', ' && token.capital && isTitle(token.text);

/** A word with a capital that is none we know, neither a given name nor a thing. */
const isFamily = ({ capital, text }: Token): boolean =>
  capital &&
  !isNoun(text) &&
  !isLoud(text) &&
  !isTitle(text) &&
  !isGiven(text, 'de') &&
  !isKnownPlace(text, 'de') &&
  !isKnownOrganisation(text, 'de') &&
  !hasOrganisationWord(text, 'de');

function organisationFrom(tokens: Token[], at: number, stretch: number): number {
  const next = tokens[at + stretch];
  const after = tokens[at + stretch + 1];
  // "Bundesministerium für Wirtschaft und Energie".
  if (
    next &&
    (next.text === 'für' || next.text === 'der' || next.text === 'des') &&
    after?.capital &&
    next.gap === ' ' &&
    after.gap === ' ' &&
    (next.text === 'für' || stretch > 1)
  ) {
    const and = tokens[at + stretch + 2];
    const last = tokens[at + stretch + 3];
    return stretch + (and?.text === 'und' && last?.capital && next.text === 'für' ? 4 : 2);
  }
  return Math.min(stretch, 3);
}

function capitalsFrom(tokens: Token[], at: number): number {
  let count = 1;
  while (count < 6) {
    const token = tokens[at + count];
    if (!token?.capital || !adjoins(token.gap, tokens[at + count - 1])) break;
    count++;
  }
  return count;
}

const adjoins = (gap: string, before: Token | undefined): boolean =>
  gap === ' ' || gap === ' & ' || (gap === '. ' && (before?.text.length ?? 9) < 4 && isCapital(before?.text ?? ''));

const particles = new Set(['von', 'van', 'zu', 'de', 'der', 'bin', 'al']);
const nameOf = (tokens: Token[], at: number, count: number) =>
  tokens
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');

/** "der Stadt Ostby", "ein Sprecher Lind": what follows an article or an adjective begins with a noun. */
export const leadsNoun = (before: string | undefined): boolean =>
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser)(?:e[nmrs]?)?|zum|zur|vom|beim|im|am|ins)$|^[a-zäöü]{2,}(?:e[nmrs]?)$/.test(
    before ?? '',
  );

/** Words that end as German nouns do, and frequent ones that follow "in" bare. */
export const isNoun = (word: string): boolean =>
  /.(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|täten|ismus|chen|nis|nisse|tum|ling|linge|arbeit|zeit|zeiten|haft|jahr|jahre|jahren|tag|tage|tagen|leben|krieg|preis|preise|markt|punkt|platz|teil|teile|land|länder|stadt|haus|ende|anfang|seite|weise|stelle|stück|wert|recht|kraft|fall|fälle|mittel|gruppe|klasse|woche|monat|stunde|stunden|minuten|tonnen|meter|liter|gramm|hektar|euro|prozent|millionen|milliarden|innen|ern|eln|ieren|puppen|männer|frauen|kinder|leute|menschen)$/i.test(
    word,
  ) || nouns.has(word.toLowerCase());
const nouns = new Set(
  'beispiel arbeit zukunft ordnung kraft not form frage gefahr sicht höhe teilen folge bezug betrieb führung rente kontakt bewegung anspruch sachen summe planung eigenregie deutsch englisch anlehnung absprache anfang mitte ende euro prozent uhr millionen milliarden tausend jahr jahre jahren tage tagen wochen monaten stunden minuten mann frau kind kinder leute menschen welt land stadt staat haus weg seite zeit geld auto schule woche monat spiel team tor saison liga art teil grund fall recht krieg frieden regierung opposition wirtschaft politik sport kultur kunst natur wasser luft energie strom gas öl familie mutter vater sohn tochter bruder schwester eltern freunde haft berufung revision flammen brand trümmern schutt tränen scheiben massen mengen kürze ruhe würde wahrheit wirklichkeit realität praxis theorie person echtzeit bälde eile panik angst sorge liebe trauer freude rot grün blau weiß schwarz gold bronze silber'.split(
    ' ',
  ),
);
