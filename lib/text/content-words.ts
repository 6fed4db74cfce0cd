import type { Range } from '../model.ts';

/** A word that carries meaning, where it stands, and the key under which its forms meet. */
export interface ContentWord extends Range {
  key: string;
}

/**
 * Words that say what a text is about: all but short ones written small. Keys are the first six letters without case and
 * accents, so that "Kazakhstan", "Kazakhstan's" and "Kazakhstani" meet; Chinese, Japanese and Korean are cut in pairs.
 */
export function contentWords(text: string): ContentWord[] {
  return [...text.matchAll(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}|[\p{L}\p{N}]+/gu)]
    .filter(([word]) => word.length > 3 || /^[\p{Lu}\p{N}]/u.test(word) || /^[\u3040-\u9fff\uac00-\ud7af]/.test(word))
    .map(({ 0: word, index }) => ({ key: keyOf(word), start: index, end: index + word.length }));
}

const keyOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 6);
