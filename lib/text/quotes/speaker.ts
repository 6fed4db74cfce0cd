import type { Range } from '../../model.ts';
import { listed } from '../names/lists/listed.ts';
import { endsSpeech, isSpeechVerb, opensWithSpeech } from '../names/speech-verbs.ts';
import { isTitle } from '../names/titles.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import type { NameFound } from '../names.ts';
import { besideMarks, markedFrom } from './beside-marks.ts';
import { blanked } from './blanked.ts';
import { isPronoun, opensSource, sourceWords, stops } from './speaker-words.ts';
import { followedBy, fromOf, isGoverned, isHead, isOwner, isPreposition } from './standing.ts';
import { isKnownArticle, named, type Tag, type Told, told } from './tag.ts';

/**
 * The tags of a sentence: the subject of a verb of saying outside the quotes (“…,” Lind said; said Mayor Ada Lind;
 * Lind, the mayor of Ostby, said), "according to Lind", a name before a colon or behind a dash.
 */
export function tagsIn(text: string, quoted: Range[], names: NameFound[], primary: string): Tag[] {
  const outside = blanked(text, quoted);
  const speakers = names.filter(
    (name) => name.kind !== 'place' && !quoted.some((range) => name.start < range.end && range.start < name.end),
  );
  const tokens = tokensOf(outside, primary);
  const tags: Tag[] = [];
  for (const [index, token] of tokens.entries()) {
    if (primary === 'en' && participles.has(token.text) && token.gap.includes(',')) {
      const subject = speakers.find((name) => fromOf(name) === 0);
      if (subject && subject.end < token.start && !isOwner(text, subject))
        tags.push(told(subject, { start: token.start, end: token.end }));
      continue;
    }
    const [verb = '', inverted] = token.text.split(/-(?:t-)?/);
    if (
      !isSpeechVerb(token.text, primary) &&
      !endsSpeech(tokens[index - 1]?.text ?? '', token.text, primary) &&
      !(primary === 'fr' && inverted && isSpeechVerb(verb, primary))
    )
      continue;
    if (names.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const at = { start: token.start, end: token.end };
    if (inverted && isPronoun(inverted)) tags.push({ told: { kind: 'pronoun' }, at });
    else {
      const told = subjectOf(outside, tokens, index, speakers, primary);
      const governs = told.kind === 'other' && announces(outside, tokens, index, quoted, primary);
      tags.push({ told, at, ...(governs ? { governs } : {}) });
    }
  }
  for (const name of speakers) {
    const from = fromOf(name);
    const before = text.slice(Math.max(0, from - 24), from);
    if (!isOwner(text, name) && (sourceWords[primary]?.test(before) || opensSource.test(text.slice(0, from))))
      tags.push(told(name));
  }
  tags.push(...besideMarks(text, quoted, speakers, primary));
  return tags;
}

/** "Lind closed the bridge, saying …": whom the sentence begins with. */
const participles = new Set('saying adding telling noting arguing warning insisting claiming stressing'.split(' '));

/** The name right before the verb, or right after it; between them only what the name's owner is. */
function subjectOf(text: string, tokens: Token[], index: number, names: NameFound[], primary: string): Told {
  const { start, end, text: verb } = tokens[index] as Token;
  const before = names.findLast((name) => name.end <= start);
  // "told the Courier": who listens. English sets the subject behind the verb only where the words end before it.
  const goesAhead = primary === 'en' && (/^(?:tells?|told)$/i.test(verb) || !closed.test(tokens[index]?.gap ?? ','));
  const after = goesAhead ? undefined : followedBy(text, names, end);
  // "Lind, a pulmonologist at the infirmary, said": names inside the apposition stand nearer, but do not speak.
  const explained = names.findLast(
    (name) => name.title && name.title.start >= name.end && name.end < start && start - name.end < 200,
  );
  const inside =
    before && explained?.title && before.start >= explained.title.start && before.end <= explained.title.end;
  if (inside) return named(explained);
  const gap = before && text.slice(before.end, start);
  const ruled = before !== undefined && isGoverned(text, before, primary);
  const toldOf =
    before && gap?.startsWith(',') && !isHead(text, before) && ownerOf(text, names, before, start, primary);
  if (toldOf) return named(toldOf);
  if (before && gap !== undefined && !ruled && beside.test(gap)) return named(before);
  if ((isPronoun(tokens[index - 1]?.text ?? '') && tokens[index]?.gap === ' ') || auxiliary(tokens, index))
    return { kind: 'pronoun' };
  const next = tokens[index + 1];
  if (next && isPronoun(next.text) && next.gap === ' ') return { kind: 'pronoun' };
  const office = officeBeside(tokens, index);
  if (
    office &&
    (after?.kind !== 'person' ||
      after.start - end > 70 ||
      /(?:^| )(?:of|von|de|di|del|du|da|van) $/.test(text.slice(end, after.start)))
  )
    return { kind: 'pronoun', office };
  if (after && saidBy(text, end, after, primary)) return named(after);
  if (explained && !/[;:]/.test(text.slice(explained.end, start))) return named(explained);
  if (before && gap !== undefined && !ruled && gap.length < 140 && aside.test(gap)) return named(before);
  const owner = ruled && ownerOf(text, names, before, start, primary);
  return owner ? named(owner) : { kind: 'other' };
}

/** "Da sa treneren min «…»": behind an adverb the verb has its subject between itself and what was said. */
function announces(text: string, tokens: Token[], index: number, quoted: Range[], primary: string): boolean {
  if (!adverbs[primary]?.().has(tokens[index - 1]?.text.toLowerCase() ?? '')) return false;
  const end = tokens[index]?.end ?? 0;
  const quote = quoted.find(({ start }) => start >= end);
  const between = quote && text.slice(end, markedFrom(text, quote.start));
  return between !== undefined && /^(?: [\p{L}-]+){1,4}:?$/u.test(between) && !stops.test(`${between} `);
}
const adverbs: Partial<Record<string, () => Set<string>>> = {
  de: listed('da dann danach darauf daraufhin dazu später zuvor einmal plötzlich'),
  nl: listed('toen daarna daarop later eerder plots'),
  sv: listed('då sedan därefter senare tidigare plötsligt'),
  da: listed('da så derefter senere tidligere pludselig'),
  nb: listed('da så deretter senere tidligere plutselig'),
};

/** What ends the words that were said, right before the verb. */
const closed = /[,.?!”"“—–’'»…]|^$/;

/** "Lind, who now heads Norland Rail, said"; "Lind of Norland Rail said": the person of whom the name nearer to the verb is told. */
function ownerOf(
  text: string,
  names: NameFound[],
  aside: NameFound,
  verb: number,
  primary: string,
): NameFound | undefined {
  const owner = names.findLast(({ kind, end }) => kind === 'person' && end <= aside.start);
  const between = owner && text.slice(owner.end, verb);
  if (!between || between.length > 200) return undefined;
  return asideOf.test(between) || isPreposition(near.exec(between)?.[1] ?? '', primary) ? owner : undefined;
}
const asideOf = /^(?:, | \()[^;:!?“”"«»]*\p{Ll} [^;:!?“”"«»]*[,)] ?(?:(?:later|also|has|had|a|ha|hat|har|heeft) )?$/u;
const near = /^ (\p{Ll}+) [^,;:!?“”"«»]{2,60} (?:(?:later|also|has|had|a|ha|hat|har|heeft) )?$/u;

/** "said the mayor", "der Kapitän sagte": an office with the article that means a known one. */
function officeBeside(tokens: Token[], index: number): string | undefined {
  const near = [tokens.slice(Math.max(0, index - 3), index), tokens.slice(index + 1, index + 9)];
  for (const words of near) {
    const article = words.findIndex(({ text }) => isKnownArticle(text.toLowerCase()));
    if (article < 0) continue;
    const at = words.findIndex(({ text, gap }, place) => place > article && gap === ' ' && isTitle(text));
    if (at > article && at - article < 7 && words.slice(1, at).every(({ gap }) => gap === ' '))
      return words[at]?.text.toLowerCase();
  }
  return undefined;
}

/** "he has said", "il a dit", "hij heeft gezegd". */
const auxiliary = (tokens: Token[], index: number): boolean =>
  /^(?:a|ha|has|had|hat|hatte|also|later|then|avait|aveva|heeft)$/.test(tokens[index - 1]?.text ?? '') &&
  isPronoun(tokens[index - 2]?.text ?? '');

/** "said Ada Lind", "sagt die Bürgermeisterin Ada Lind", "said the mayor, Ada Lind"; not "said one sailor, as the Courier wrote". */
function saidBy(text: string, end: number, name: NameFound, primary: string): boolean {
  if (isGoverned(text, name, primary) || isOwner(text, name)) return false;
  if (name.title && fromOf(name) <= end + 6) return true;
  const gap = text.slice(end, name.start);
  if (/^,? (?:the |der |die |le |la |el |il |de |to )?$/.test(gap)) return true;
  if (!shortGap.test(gap) || stops.test(gap)) return false;
  const comma = gap.indexOf(',');
  return comma < 0 || (comma === gap.length - 2 && name.kind === 'person' && !speaksAfter(text, name, primary));
}

const speaksAfter = (text: string, { end }: NameFound, primary: string): boolean =>
  opensWithSpeech(text.slice(end + 1, end + 30), primary);

const beside =
  /^(?:,? ?)?$|^ ?(?:also|later|then|has|had|hat|hatte|har|have|himself|herself|auch|a|ha|avait|aveva|heeft|lo|le|se|s|l|—|–)? ?$/;
// "(D-Ill.)", ", who owns it,", ", 34,", "— the mayor —", "von der Denkfabrik": between a name and its verb.
const aside =
  /^(?:(?:, | \()[^;:]*(?:,|\)) ?| [—–] [^;:—–]* [—–] | (?:of|from|von|vom|de|di|del|van|för|fra) [^,;:]*)(?:(?:later|also|has|had|a|ha|hat|har|heeft) )?$/;
const shortGap = /^ [^\d.;:!?()“”"«»]{1,60}$/;
