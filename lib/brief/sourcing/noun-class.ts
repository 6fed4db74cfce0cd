import type { Vocabulary } from './words.ts';

/** What kind of source a noun means, if it is attributed to. */
export type NounClass = 'unnamed' | 'anyone' | 'spokes' | 'institution' | 'document';

/** The class of a word in small letters; nothing for all others. */
export function classOf(word: string, words: Vocabulary): NounClass | undefined {
  const known = classIn(word, words);
  if (known || !words.compounds || word.length < 9) return known;
  // "Polizeibericht": the end of a compound says what it is.
  for (let at = 3; at <= word.length - 5; at++) {
    const kind = classIn(word.slice(at), words);
    if (kind && kind !== 'anyone') return kind;
  }
  return undefined;
}

const classIn = (word: string, words: Vocabulary): NounClass | undefined =>
  words.unnamed.has(word)
    ? 'unnamed'
    : words.institutions.has(word)
      ? 'institution'
      : words.documents.has(word) || words.issued.has(word)
        ? 'document'
        : words.spokes.has(word)
          ? 'spokes'
          : words.anyone.has(word)
            ? 'anyone'
            : undefined;
