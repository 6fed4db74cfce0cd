import type { Range } from '../../model.ts';
import { calendarOf } from '../dates/calendar.ts';
import { opensLikeSentence } from '../sentences/openers.ts';
import { isGiven, isKnownOrganisation, isKnownPlace } from './known.ts';
import { opensSentence } from './openers.ts';
import { hasOrganisationWord } from './organisation.ts';
import { isKindOfPlace } from './place.ts';
import { isTitle } from './titles.ts';
import { isCapital, type Token } from './tokens.ts';

export interface NameWord extends Range {
  text: string;
}

/** Words in capitals that stand side by side. */
export interface Run {
  words: NameWord[];
  /** The first word opens the sentence, so its capital proves nothing. */
  opens: boolean;
}

/** Runs of capitalised words, with the small words that names hold ("Ursula von der Leyen"), without sentence openers and calendar words. */
export function capitalRuns(text: string, tokens: Token[], primary: string): Run[] {
  const { months, weekdays } = calendarOf(primary);
  const runs: Run[] = [];
  let words: NameWord[] = [];
  let opens = false;
  const flush = () => {
    dropSmall(words);
    if (words.length) runs.push(...split(words, opens, primary));
    words = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.capital || /[@#]$/.test(token.gap)) {
      if (words.length && !joins(tokens, at, words, primary)) {
        // "Union européenne", "Ostby high court": adjectives in small letters end some names.
        words.push(...smallEnding(tokens, at, words, primary));
        if (words.every((word) => word.end < token.start)) dropSmall(words);
        if (words.length) runs.push(...split(words, opens, primary));
        words = [];
      } else if (words.length) words.push(token);
      continue;
    }
    if (words.length && !adjoins(tokens, at, words)) flush();
    const bare = token.text.toLowerCase();
    const starts = opensAt(text, token, at);
    if (!words.length) {
      opens = starts;
      if (starts && opensSentence(token.text, primary) && !beginsKnown(tokens, at, primary)) continue;
    } else if (
      opensLikeSentence(token.text, primary) &&
      token.text.length > 1 &&
      !particles.has(bare) &&
      !beginsKnown(tokens, at, primary)
    ) {
      // "Boats in Town You Should See": a word that opens sentences stands in no name's middle.
      flush();
      continue;
    }
    // "March" and "May" begin names; other calendar words end a run: "Lind Monday".
    if (
      weekdays.has(bare) ||
      (months.has(bare) &&
        bare.length > 3 &&
        !(words.length === 0 && isCapital(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.gap === ' '))
    ) {
      flush();
      continue;
    }
    if (bare === 'i' && primary === 'en') flush();
    else words.push(token);
  }
  flush();
  return runs;
}

/** Small words that no capital follows are no part of the name. */
const dropSmall = (words: NameWord[]): void => {
  while (words.length && !isCapital(words[words.length - 1]?.text ?? '')) words.pop();
};

/** Whether a word's capital may come from its place: at the head of the sentence or of what is quoted or listed in it. */
export const opensAt = (text: string, token: Token, at: number): boolean =>
  at === 0 || /[.:!?…“„«"‘—–•|]\s?$/.test(text.slice(Math.max(0, token.start - 3), token.start));

/** Small words right behind a name that belong to it: the name is known so, or they say what kind of organisation it is. */
function smallEnding(tokens: Token[], at: number, words: NameWord[], primary: string): NameWord[] {
  const taken: NameWord[] = [];
  let name = words.map(({ text }) => text).join(' ');
  let organised = words.some(({ text }) => hasOrganisationWord(text, primary));
  for (let next = at; next < at + 3; next++) {
    const token = tokens[next];
    if (token?.gap !== ' ' || token.capital) break;
    name += ` ${token.text}`;
    taken.push(token);
    if (isKnownOrganisation(name, primary) || isKnownPlace(name, primary)) return taken;
    if (organised && adjectives.has(token.text)) return taken;
    if (
      primary === 'en' &&
      token.text === 'court' &&
      /^(?:high|district|supreme|federal|county|appeals|crown)$/.test(tokens[next - 1]?.text ?? '')
    )
      return taken;
    organised &&= false;
  }
  return [];
}
const adjectives = new Set(
  'européenne européen fédéral fédérale nationale national français française suisse régional régionale internationale international suprema supremo nacional federal europea europeo europeia europeu nazionale federale regional constitucional costituzionale constitutionnel'.split(
    ' ',
  ),
);

/** "New York", "Last Harbour Trust": what would open a sentence begins a name that we know. */
function beginsKnown(tokens: Token[], at: number, primary: string): boolean {
  let name = tokens[at]?.text ?? '';
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next];
    if (token?.gap !== ' ') return false;
    name += ` ${token.text}`;
    if (isKnownPlace(name, primary) || isKnownOrganisation(name, primary)) return true;
  }
  return false;
}

/** A capitalised word goes on with the run: after a space, "&", or the dot of an abbreviation. */
function adjoins(tokens: Token[], at: number, words: NameWord[]): boolean {
  const { gap } = tokens[at] as Token;
  if (gap === ' ' || gap === ' & ') return true;
  const before = words[words.length - 1]?.text ?? '';
  // A dot inside a sentence, before a capital, belongs to an abbreviation: "Rep. Lind", "John F. Lind".
  return gap === '. ' && before.length <= 5 && isCapital(before) && (before.length < 5 || isTitle(before));
}

const particles = new Set(
  'van von bin ibn ben ter ten al el ul der den de da di la le du do dos das del della dei degli des zu y of the'.split(
    ' ',
  ),
);
const joiners: Partial<Record<string, Set<string>>> = {
  en: new Set('van von bin ibn ben ter ten al el ul der den de la le du da di del dos of the'.split(' ')),
  fr: new Set('de du des la le l d von van bin ben al el'.split(' ')),
  es: new Set('de del la los las el van von bin al'.split(' ')),
  pt: new Set('de da do das dos van von bin al'.split(' ')),
  it: new Set('di del della dei degli dell d de da la van von bin al'.split(' ')),
  nl: new Set('van von de den der het bin al el ten ter'.split(' ')),
  de: new Set('van von der den de zu bin al el'.split(' ')),
};

/** Small words inside a name: a particle before a capital, and in the name of an organisation what it is for. */
function joins(tokens: Token[], at: number, words: NameWord[], primary: string): boolean {
  const token = tokens[at] as Token;
  if (token.gap !== ' ' && token.gap !== '’' && token.gap !== "'") return false;
  const next = nextCapital(tokens, at + 1);
  if (next === undefined) return false;
  const small = token.text;
  const isOrganised = () => words.some(({ text }) => hasOrganisationWord(text, primary));
  if (small === 'for' || small === 'para' || small === 'on' || small === 'für' || small === 'voor' || small === 'pour')
    return isOrganised();
  if (small === 'and' || small === 'y' || small === 'e' || small === 'et' || small === 'und' || small === 'en') {
    const { text } = tokens[next] as Token;
    return (
      words.some(({ text: word }) => !isCapital(word)) &&
      isOrganised() &&
      !isGiven(text, primary) &&
      !isTitle(text) &&
      !tokens.slice(next, next + 3).some(({ text: word }) => hasOrganisationWord(word, primary)) &&
      !isKnownPlace(text, primary) &&
      !isKnownOrganisation(text, primary)
    );
  }
  if (small === 'the') return words[words.length - 1]?.text === 'of' || words[words.length - 1]?.text === 'for';
  // "Ursula von der Leyen", in whichever language.
  if (/^(?:der|den|de)$/.test(small) && /^[vV][oa]n$/.test(words[words.length - 1]?.text ?? '')) return true;
  return (joiners[primary] ?? particles).has(small);
}

/** Where the next capital stands, if only small joining words stand before it. */
function nextCapital(tokens: Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 3); at++) {
    const token = tokens[at] as Token;
    if (token.gap !== ' ' && token.gap !== "'" && token.gap !== '’') return undefined;
    if (token.capital) return at;
    if (
      !particles.has(token.text) &&
      token.text !== 'los' &&
      token.text !== 'las' &&
      token.text !== 'l' &&
      token.text !== 'd'
    )
      return undefined;
  }
  return undefined;
}

/** "Archbishop of Ostby", "Lind of Norland": only organisations and kinds of place hold an "of" and its like. */
function split(words: NameWord[], opens: boolean, primary: string): Run[] {
  const from = words.findIndex(
    ({ text }, index) =>
      index > 1 && (text === 'van' || text === 'von') && !isGiven(words[index - 1]?.text ?? '', primary),
  );
  // "Sanne Visser van Ostby": a whole name stands before.
  if (from > 0 && isGiven(words[0]?.text ?? '', primary) && isCapital(words[from - 1]?.text ?? ''))
    return [
      { words: words.slice(0, from), opens },
      { words: words.slice(from + 1).filter(({ text }) => isCapital(text)), opens: false },
    ];
  const at = words.findIndex(({ text }) => ofWords.has(text));
  if (at <= 0) return [{ words, opens }];
  const head = words.slice(0, at);
  const name = words.map(({ text }) => text).join(' ');
  const first = head[0]?.text ?? '';
  const last = head[head.length - 1]?.text ?? '';
  const keeps =
    isKnownPlace(name, primary) ||
    isKnownOrganisation(name, primary) ||
    head.some(({ text }) => hasOrganisationWord(text, primary)) ||
    isKindOfPlace(last) ||
    isKindOfPlace(first) ||
    (words[at]?.text !== 'of' && head.some(({ text }) => isGiven(text, primary)));
  if (keeps) return [{ words, opens }];
  const rest = words.slice(at).findIndex(({ text }) => isCapital(text));
  return [{ words: head, opens }, ...(rest < 0 ? [] : split(words.slice(at + rest), false, primary))];
}
const ofWords = new Set('of de del da do dos das di della du des'.split(' '));
