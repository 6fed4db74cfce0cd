import { squashed } from '../train/same-sentence.ts';

/**
 * Whether one wording of a fact tells what another does: it holds the other and not much else, or most of it, or shares most
 * words with it. Whole words only: "18" is not in "180".
 */
export function tells(shown: string, labelled: string): boolean {
  const one = wordsOf(shown);
  const other = wordsOf(labelled);
  if (one.length === 0 || other.length === 0) return false;
  const [length, least] = [squashed(shown).length, squashed(labelled).length];
  return (
    (holds(one, other) && length <= 6 * least + 40) ||
    (holds(other, one) && length >= 0.4 * least) ||
    sharedWords(one, other) >= 0.6
  );
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? [];

const holds = (words: string[], others: string[]): boolean => ` ${words.join(' ')} `.includes(` ${others.join(' ')} `);

/** The harmonic mean of how much of each stands in the other. */
function sharedWords(one: string[], other: string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length);
}
