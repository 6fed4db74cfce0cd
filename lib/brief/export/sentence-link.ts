import type { Article, Span, Url } from '../../model.ts';
import { textOf } from '../text-of.ts';

/** Text fragments match whole words, so a long sentence is named by its first and last ones. */
const wordsAtEachEnd = 6;

/**
 * An address that opens the page at a sentence: https://wicg.github.io/scroll-to-text-fragment/, understood by
 * Chromium, Safari and Firefox from 131. Where the page no longer holds it, the page opens at its top.
 */
export function linkToSentence(article: Article, span: Span): Url {
  const text = textOf(article, span);
  const words = text.split(' ');
  const fragment =
    words.length > 2 * wordsAtEachEnd + 4
      ? `${escaped(words.slice(0, wordsAtEachEnd).join(' '))},${escaped(words.slice(-wordsAtEachEnd).join(' '))}`
      : escaped(text);
  return `${article.url.split('#')[0]}#:~:text=${fragment}`;
}

/** Dash, ampersand and comma divide the parts of a fragment. */
const escaped = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
