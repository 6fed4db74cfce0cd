import type { Range } from '../../model.ts';
import { isSpeechVerb } from '../names/speech-verbs.ts';
import { tokensOf } from '../names/tokens.ts';
import { trimmed } from '../trimmed.ts';

/** What was said, and the words inside the marks that only say who spoke. */
export interface Parted {
  said: Range[];
  tag?: Range;
}

const parting = new Set(['fr', 'it', 'ru', 'pl', 'es', 'pt', 'uk']);

/**
 * « We will pay, said Lind, but only our part »: in many languages who spoke is told inside the marks, between commas or
 * dashes. The quote is then what stands on both sides.
 */
export function parted(text: string, quote: Range, primary: string): Parted {
  if (!parting.has(primary)) return { said: [quote] };
  const words = text.slice(quote.start, quote.end);
  const tokens = tokensOf(words, primary);
  for (const [index, { text: word, start }] of tokens.entries()) {
    if (!isSpeechVerb(word, primary)) continue;
    // The tag begins at the last comma or dash before the verb, at most two words back ("a dit", "ha detto").
    const from = tokens.slice(Math.max(0, index - 2), index + 1).findLast(({ gap }) => /[,–—-] ?$/.test(gap));
    if (!from || from.start === 0) continue;
    const begins = from.start - from.gap.length;
    const rest = words.slice(start + word.length);
    const ends = /^[^,–—.;:!?]{2,60}(,? ?[–—,] ?)/.exec(rest);
    const dashedIn = /[–—]/.test(from.gap);
    if (!ends || (dashedIn && !/[–—]/.test(ends[1] ?? ''))) continue;
    // "…, says he, …" is a tag where a name or a pronoun follows the verb; "he came, says nothing, and goes" is none.
    if (!/[A-ZÀ-ÞА-Я]|^ ?(?:il|elle|lui|lei|él|ella|он|она|ele|ela)/.test(rest.slice(0, ends[0].length))) continue;
    const tagEnd = start + word.length + ends[0].length;
    return {
      said: [...trimmed(text, quote.start, quote.start + begins), ...trimmed(text, quote.start + tagEnd, quote.end)],
      tag: { start: quote.start + begins, end: quote.start + tagEnd },
    };
  }
  return { said: [quote] };
}
