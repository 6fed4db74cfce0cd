import type { Article, Url } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';

/**
 * Tells whether an address that spells out its headline has a word of the story beyond those of the link itself. "Defeat", linked
 * wherever the word stands, leads to a defeat in another field.
 */
export function addressesShared({ blocks, language }: Article): (href: Url, words: string) => boolean {
  let told: Set<string> | undefined;
  return (href, words) => {
    const own = new Set(stemsIn(words));
    if (own.size > mostOwn || /^(?:ja|zh|ko|ru|uk|ar|fa|he|hi|el|th|bg|sr)/.test(language)) return true;
    const slug = stemsOf(decoded(new URL(href).pathname).split(/[^\p{L}]+/u));
    if (slug.length < fewest) return true;
    told ??= new Set(blocks.flatMap(({ text }) => stemsIn(text)));
    return slug.some((stem) => !own.has(stem) && told?.has(stem));
  };
}

/** A link of more words tells what it leads to. */
const mostOwn = 2;
/** With fewer words in it, an address says too little. */
const fewest = 5;

const stemsIn = (text: string): string[] => stemsOf(contentWords(text).map(({ start, end }) => text.slice(start, end)));

/** Words without their marks and endings. */
const stemsOf = (words: string[]): string[] =>
  words
    .map((word) =>
      word
        .toLowerCase()
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ß', 'ss')
        .normalize('NFD')
        .replace(/\p{M}+/gu, ''),
    )
    .filter((word) => word.length >= shortest)
    .map((word) => word.slice(0, stem));

const shortest = 4;
const stem = 5;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Written by hand, in no encoding: then it is read as it stands.
    return path;
  }
}
