import type { Block, Range, RelatedLink } from '../../model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { stretchAround } from './stretch-around.ts';

/** The words by which a link is offered, and which of them are its own where there are others. */
export type Title = Pick<RelatedLink, 'title' | 'anchor'>;

/**
 * Names the links of one block: by their own words; an embedded post by who posted it and when; where their own say little
 * ("since", "the report", "2019"), by the stretch of their sentence that tells what it is. Nothing where there is nothing to say.
 */
export function titlesIn({ text, leadIn }: Block, language: string): (link: Range) => Title | undefined {
  let sentences: Range[] | undefined;
  return (link) => {
    const own = trimmed(text, link);
    const words = text.slice(own.start, own.end);
    // A stray mark, a hashtag, a picture, an address that the network has shortened.
    if (!/[\p{L}\p{N}]/u.test(words) || /^(?:#|pic\.|https?:\/\/t\.co\/)/.test(words)) return undefined;
    const posted = /(?:^|\s)[—–-]\s*([^—–]{1,80}\(@\w{1,30}\) )$/u.exec(
      text.slice(Math.max(0, own.start - 130), own.start),
    )?.[1];
    if (posted) return { title: posted + words };
    if (saysEnough(words)) return { title: words };
    sentences ??= sentencesIn(text, language);
    const at = sentences.findIndex(({ end }) => end > own.start);
    const told = sentences[at] ?? { start: 0, end: text.length };
    // "Read here." speaks of the sentence before.
    const isCut = !unspaced.test(text) && text.slice(told.start, told.end).split(' ').length < fewWords;
    const first = (isCut ? sentences[at - 1] : undefined) ?? told;
    // What announces the sentence is no part of it.
    const from = leadIn && leadIn.end <= own.start ? Math.max(first.start, leadIn.end) : first.start;
    return titled(text, own, stretchAround(text, { start: from, end: Math.max(told.end, own.end) }, own));
  };
}

const fewWords = 3;
/** Thai, Lao, Japanese, Chinese. */
const unspaced = /[\u0e00-\u0eff\u3040-\u9fff]/;

const titled = (text: string, own: Range, { start, end }: Range): Title => {
  const anchor = { start: Math.max(own.start, start) - start, end: Math.min(own.end, end) - start };
  const isAll = anchor.start === 0 && anchor.end === end - start;
  return { title: text.slice(start, end), ...(isAll ? {} : { anchor }) };
};

/** A headline's length: what is shorter, or begins inside its sentence, leans on it. */
const saysEnough = (words: string): boolean =>
  words.length >= 45 ||
  (words.split(' ').length >= 7 && !/^\p{Ll}/u.test(words)) ||
  (words.length >= 16 && unspaced.test(words));

const trimmed = (text: string, { start, end }: Range): Range => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
};
