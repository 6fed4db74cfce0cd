import type { Candidate, Evidence } from './evidence.ts';
import { isGiven, isKnownPlace, isOrigin } from './known.ts';
import { keyOf } from './name-key.ts';
import { isCapital, isLoud } from './tokens.ts';

export type Kind = 'person' | 'organisation' | 'place';

/** What a story says of one name, over all its mentions. */
interface Named extends Evidence {
  words: string[];
  count: number;
  /** Mentions in the sentence's middle, where a capital means something. */
  firm: number;
  speaks: boolean;
  determined: boolean;
}

/** What the whole text says of its names. */
export interface Remembered {
  kindOf(candidate: Candidate): { kind: Kind | 'name'; score: number } | undefined;
  /** The names of which it is sure, as they are written. */
  sure: Map<string, Kind>;
}

/**
 * Reads all mentions together: a full name makes its surname a person, a name in brackets behind its long form is the
 * same organisation, what is a place once is a place. `small` are the words that the text also writes without a capital.
 */
export function rememberedIn(candidates: Candidate[][], small: Set<string>, primary: string): Remembered {
  const names = new Map<string, Named>();
  for (const candidate of candidates.flat()) {
    const key = candidate.key;
    const known = names.get(key);
    if (known) add(known, candidate);
    else names.set(key, firstOf(candidate));
  }
  for (const one of names.values()) one.within = one.within / Math.sqrt(one.count);
  link(names, primary);
  for (const sentence of candidates) enumerate(sentence, names);
  const sure = new Map<string, Kind>();
  for (const { words, ...one } of names.values()) {
    const { kind, score } = best(one);
    if (kind !== 'name' && score >= 2 && (words.length > 1 || one.firm > 0 || score > 3))
      sure.set(words.join(' '), kind);
  }
  return {
    sure,
    kindOf(candidate) {
      const one = names.get(candidate.key);
      if (!one) return undefined;
      const found = best(one);
      const [first = ''] = one.words;
      if (one.words.length === 1 && found.score < 3) {
        // A word that only opens sentences, or that the text also writes small, is no name without a good reason.
        if (small.has(first.toLowerCase()) && found.score < (one.firm ? 1.6 : 2.4)) return undefined;
        if (one.firm === 0 && found.score < 1.4 && !(one.speaks && found.score >= 1))
          return one.speaks || (one.count > 2 && !small.has(first.toLowerCase()) && primary !== 'de')
            ? { kind: 'name', score: 0.5 }
            : undefined;
      }
      return found;
    },
  };
}

const firstOf = (candidate: Candidate): Named => ({
  words: candidate.words,
  person: candidate.person,
  organisation: candidate.organisation,
  place: candidate.place,
  within: candidate.within,
  count: 1,
  firm: candidate.opens ? 0 : 1,
  speaks: candidate.speaks,
  determined: candidate.determined,
});

function add(known: Named, candidate: Candidate): void {
  known.person = Math.max(known.person, candidate.person);
  known.organisation = Math.max(known.organisation, candidate.organisation);
  known.place = Math.max(known.place, candidate.place);
  known.within += candidate.within;
  known.count++;
  if (!candidate.opens) known.firm++;
  known.speaks ||= candidate.speaks;
  known.determined ||= candidate.determined;
}

function best({ person, organisation, place, within }: Evidence): { kind: Kind | 'name'; score: number } {
  const where = place + within;
  if (person >= organisation && person >= where) return { kind: person >= 1 ? 'person' : 'name', score: person };
  if (organisation >= where) return { kind: organisation >= 1 ? 'organisation' : 'name', score: organisation };
  return { kind: where >= 1 ? 'place' : 'name', score: where };
}

function link(names: Map<string, Named>, primary: string): void {
  const several = [...names.values()].filter(({ words }) => words.length > 1);
  const single = (word: string) => names.get(keyOf([word], primary));
  for (const one of several) {
    const last = single(one.words[one.words.length - 1] ?? '');
    // "Quarvan Phoenix", later "Phoenix said": a town of that name neither speaks nor has a first name.
    if (
      last?.speaks &&
      last.place > 2 &&
      last.within <= 0 &&
      one.person > 0.5 &&
      one.place < 1 &&
      one.organisation < 1
    ) {
      one.person += 1.2;
      last.person += 1;
    }
    // "Jingyao Lind", later "Lind": only people are called by the last word of their name.
    if (last && one.person > 0 && one.words.length < 4 && !last.determined && last.place < 3 && last.organisation < 1)
      one.person += 1.2;
  }
  for (const one of several) {
    const { kind } = best(one);
    const first = one.words[0] ?? '';
    if (kind === 'person') {
      const tails = one.words.slice(1).map((_, index) => one.words.slice(index + 1));
      for (const tail of tails) {
        const surname = names.get(keyOf(tail, primary));
        if (surname && !(surname.place > 3 && surname.within > 0)) surname.person += 4;
      }
      const given = single(first);
      if (given && isGiven(first, primary) && !isKnownPlace(first, primary)) given.person += 2;
    } else if (kind === 'organisation') {
      const head = single(first);
      if (head && !isOrigin(first) && !isGiven(first, primary) && !isKnownPlace(first, primary) && head.person < 2)
        head.organisation += 1.5;
      const letters = single(initialsOf(one.words));
      if (letters && letters.words[0] === initialsOf(one.words)) letters.organisation += 3;
    }
  }
}

const initialsOf = (words: string[]): string =>
  words
    .filter(isCapital)
    .map((word) => word[0])
    .join('');

/** "The Northern Ferry Union (NFU)": the letters say what stands before them. To be asked before the mentions are read together. */
export function bracketed(text: string, candidates: Candidate[]): void {
  for (const [index, short] of candidates.entries()) {
    const long = candidates[index - 1];
    if (!long || !isLoud(short.text) || long.words.length < 2 || text.slice(long.end, short.start) !== ' (') continue;
    if (initialsOf(long.words).slice(0, 2) !== short.text.slice(0, 2)) continue;
    const sign = long.organisation > 2 ? 3 : 0.6;
    long.organisation += sign;
    short.organisation += sign;
  }
}

const separators = new Set([
  ', ',
  ' and ',
  ', and ',
  ' or ',
  ' y ',
  ' e ',
  ' et ',
  ' und ',
  ' en ',
  ' och ',
  ' og ',
  ' i ',
  ' и ',
  ' ve ',
  ' dan ',
  ' & ',
  ' & ',
  '/',
]);

/** "Netflix, Peacock and Hulu": in a list, what is known of some speaks for the others. */
function enumerate(sentence: Candidate[], names: Map<string, Named>): void {
  for (let at = 0; at < sentence.length; ) {
    const chain: Named[] = [];
    let next = at;
    while (next < sentence.length) {
      const one = sentence[next];
      const named = one && names.get(one.key);
      if (!one || !named || (chain.length && !separators.has(gapBefore(sentence, next)))) break;
      chain.push(named);
      next++;
    }
    if (chain.length > 1) {
      for (const kind of ['person', 'organisation', 'place'] as const) {
        const sure = chain.filter((one) => best(one).kind === kind).length;
        if (!sure || sure * 2 < chain.length) continue;
        for (const one of chain) {
          if (best(one).kind === 'name' && (kind !== 'person' || one.words.length > 1) && one[kind] > -1)
            one[kind] += 1;
        }
      }
    }
    at = Math.max(next, at + 1);
  }
}

const gapBefore = (sentence: Candidate[], at: number): string => sentence[at]?.gap ?? '';
