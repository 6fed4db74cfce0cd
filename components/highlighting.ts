import type { Article, Highlight, Span } from '../lib/model.ts';
import { textOf } from './article-context.ts';

/**
 * The highlights with one more. Where it touches others they become one, from the first of their words to the last, with
 * the notes of them all: nobody marks a word twice. What is highlighted already stays as it is.
 */
export function withHighlight(highlights: Highlight[], article: Article, span: Span): Highlight[] {
  if (highlights.some(({ at }) => at && holds(at, span))) return highlights;
  const touched = highlights.filter(({ at }) => at && overlaps(at, span));
  const starts = touched.map(({ at }) => at?.start ?? span.start);
  const ends = touched.map(({ at }) => at?.end ?? span.end);
  const at: Span = { ...span, start: Math.min(span.start, ...starts), end: Math.max(span.end, ...ends) };
  const note = touched.flatMap((highlight) => highlight.note ?? []).join('\n\n');
  const added: Highlight = { quote: textOf(article, at), at, ...(note === '' ? {} : { note }) };
  return [...highlights.filter((highlight) => !touched.includes(highlight)), added];
}

export const withHighlights = (highlights: Highlight[], article: Article, spans: Span[]): Highlight[] =>
  spans.reduce((all, span) => withHighlight(all, article, span), highlights);

/** The highlight in which these words stand. */
export const highlightAt = (highlights: Highlight[], span: Span): Highlight | undefined =>
  highlights.find(({ at }) => at && holds(at, span));

export const withoutHighlight = (highlights: Highlight[], gone: Highlight): Highlight[] =>
  highlights.filter((highlight) => !isSameHighlight(highlight, gone));

export const withHighlightNote = (highlights: Highlight[], of: Highlight, typed: string): Highlight[] =>
  highlights.map(({ note: before, ...highlight }) =>
    isSameHighlight(highlight, of)
      ? { ...highlight, ...(typed.trim() === '' ? {} : { note: typed }) }
      : { ...highlight, ...(before === undefined ? {} : { note: before }) },
  );

/** By their words and place: a note may have changed in between, and records are read anew. */
export const isSameHighlight = (one: Highlight, other: Highlight): boolean =>
  one.quote === other.quote && one.at?.block === other.at?.block && one.at?.start === other.at?.start;

/** In the text's order; those without a place last, in the order in which they were made. */
export const inTextOrder = (highlights: Highlight[]): Highlight[] =>
  highlights.toSorted(
    ({ at: one }, { at: other }) =>
      (one ? placeOf(one) : Number.POSITIVE_INFINITY) - (other ? placeOf(other) : Number.POSITIVE_INFINITY) ||
      (one?.start ?? 0) - (other?.start ?? 0),
  );

const placeOf = ({ block }: Span): number => Number(block.slice(1));

const holds = (outer: Span, inner: Span): boolean =>
  outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end;

const overlaps = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;
