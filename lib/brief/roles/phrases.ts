import type { Range } from '../../model.ts';
import { isUnspaced } from '../../text/language.ts';

/** A word as it stands in a sentence; `key` is it in lower case, its apostrophe straight. */
export interface Word extends Range {
  key: string;
}

/** By language, the phrases of one kind, separated by commas; "signific*" is every word that begins so. */
export type PhraseTable = Partial<Record<string, string>>;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

interface Phrase<Kind> {
  kind: Kind;
  /** A part that ends in "*" is the beginning of a word. */
  parts: string[];
}

/** All phrases of several kinds in one language, found by how they begin, so that a sentence is read once for all of them. */
export interface PhraseBook<Kind> {
  /** By the whole first word. */
  words: Map<string, Phrase<Kind>[]>;
  /** By the first letters of a first word whose end is open. */
  stems: Map<string, Phrase<Kind>[]>;
  /** In a script without spaces: as they stand. */
  unspaced: { kind: Kind; text: string }[];
}

// No stem is shorter; longer ones are looked at one by one.
const stemLetters = 3;

export function phraseBook<Kind extends string>(tables: Record<Kind, PhraseTable>, primary: string): PhraseBook<Kind> {
  const book: PhraseBook<Kind> = { words: new Map(), stems: new Map(), unspaced: [] };
  for (const [kind, table] of Object.entries(tables) as [Kind, PhraseTable][]) {
    for (const text of table[primary]?.split(',').map((phrase) => phrase.trim()) ?? []) {
      const parts = text.split(' ');
      const first = parts[0] ?? '';
      if (isUnspaced(primary)) book.unspaced.push({ kind, text });
      else if (first.endsWith('*') && first.length > stemLetters)
        add(book.stems, first.slice(0, stemLetters), { kind, parts });
      else add(book.words, first, { kind, parts });
    }
  }
  return book;
}

const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Of each kind, where its first phrase stands in a sentence. */
export function phrasesIn<Kind>(book: PhraseBook<Kind>, text: string, words: Word[]): Map<Kind, Range> {
  const found = new Map<Kind, Range>();
  for (const phrase of book.unspaced) {
    const start = found.has(phrase.kind) ? -1 : text.indexOf(phrase.text);
    if (start >= 0) found.set(phrase.kind, { start, end: start + phrase.text.length });
  }
  for (const [index, word] of words.entries()) {
    const begun = [book.words.get(word.key), book.stems.get(word.key.slice(0, stemLetters))];
    for (const phrases of begun) {
      for (const { kind, parts } of phrases ?? []) {
        const last = words[index + parts.length - 1];
        if (last && !found.has(kind) && parts.every((part, at) => isWord(part, words[index + at]?.key ?? '')))
          found.set(kind, { start: word.start, end: last.end });
      }
    }
  }
  return found;
}

const isWord = (part: string, key: string): boolean =>
  part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : key === part;
