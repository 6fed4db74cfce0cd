import type { Range } from '../../model.ts';

/** A line or two, in which an eye finds what it is about. */
const longest = 120;
/** So short a sentence is read as a whole. */
const short = 90;
/** Fewer words than these tell little. */
const tellingWords = 7;
/** Of a text without spaces, so many letters are as much as a word. */
const lettersOfWord = 2.5;

/**
 * The shortest stretch of a sentence that tells what a few words in it are: the whole sentence where it is short, else their
 * clause with as many of its neighbours as it takes, what follows before what precedes.
 */
export function stretchAround(text: string, sentence: Range, own: Range): Range {
  if (sentence.end - sentence.start <= short) return withoutEdges(text, sentence, own);
  const clauses = clausesIn(text, sentence);
  let first = clauses.findIndex(({ end }) => end > own.start);
  let last = clauses.findIndex(({ end }) => end >= own.end);
  const stretch = (from: number, to: number): Range => ({
    start: clauses[from]?.start ?? sentence.start,
    end: clauses[to]?.end ?? sentence.end,
  });
  const fits = ({ start, end }: Range) => end - start <= longest;
  while (wordsIn(text, stretch(first, last)) < tellingWords) {
    if (last + 1 < clauses.length && fits(stretch(first, last + 1))) last++;
    else if (first > 0 && fits(stretch(first - 1, last))) first--;
    else break;
  }
  return withoutEdges(text, cut(text, stretch(first, last), own), own);
}

/** Up to each mark that sets words apart. */
function clausesIn(text: string, { start, end }: Range): Range[] {
  const clauses: Range[] = [];
  let from = start;
  for (const { index, 0: mark } of text
    .slice(start, end)
    .matchAll(/[,;:!?…)](?=\s)|\s(?=[—–]|\((?![^)]{1,10}\)))|[、，；：。]/gu)) {
    const to = start + index + mark.length;
    clauses.push({ start: from, end: to });
    from = to;
  }
  if (from < end) clauses.push({ start: from, end });
  return clauses;
}

function wordsIn(text: string, { start, end }: Range): number {
  const words = text.slice(start, end).trim();
  return /[\u0e00-\u0eff\u3040-\u9fff]/.test(words) ? words.length / lettersOfWord : words.split(' ').length;
}

/** Of a clause without an end, whole words on either side, as many as can be read at a glance. */
function cut(text: string, { start, end }: Range, own: Range): Range {
  if (end - start <= longest) return { start, end };
  const spare = Math.max(0, longest - (own.end - own.start)) / 2;
  const from = Math.max(start, Math.floor(own.start - spare));
  const to = Math.min(end, Math.ceil(own.end + spare));
  const space = from > start ? text.slice(from, own.start).indexOf(' ') : -1;
  const lastSpace = to < end ? text.slice(own.end, to).lastIndexOf(' ') : -1;
  return {
    start: from === start ? from : space >= 0 ? from + space + 1 : own.start,
    end: to === end ? to : lastSpace >= 0 ? own.end + lastSpace : own.end,
  };
}

/** Without the marks that tied it to what stands beside it, and the full stop. */
function withoutEdges(text: string, { start, end }: Range, own: Range): Range {
  const opening = /^[\s,;:.…)\]”»–—-]*/u.exec(text.slice(start, own.start))?.[0].length ?? 0;
  let last = end;
  while (last > start + opening && isEdge(text, last - 1)) last--;
  return withoutHalfQuotes(text, { start: start + opening, end: last }, own);
}

/** A space, a mark, or a full stop that is not an abbreviation's, as in "U.S." */
function isEdge(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  return /[\s,;:…([“«–—。-]/.test(sign) || (sign === '.' && !/\.\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)));
}

/** A quote that opens or closes outside the stretch is not marked at its edge. */
function withoutHalfQuotes(text: string, { start, end }: Range, own: Range): Range {
  const words = text.slice(start, end);
  const odd = words.split('"').length % 2 === 0;
  const isHalf = (mark: string | undefined, partner: string): boolean =>
    mark === '"' ? odd : mark !== undefined && partner !== '' && !words.includes(partner);
  const first = words[0];
  const last = words.at(-1);
  if (end > own.end && isHalf(last, opens.get(last ?? '') ?? '')) return { start, end: end - 1 };
  if (start < own.start && isHalf(first, closes.get(first ?? '') ?? '')) return { start: start + 1, end };
  return { start, end };
}

const closes = new Map([
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
]);
const opens = new Map([...closes].map(([open, close]) => [close, open]));
