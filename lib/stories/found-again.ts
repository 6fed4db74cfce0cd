import type { Article, Highlight, Span } from '../model.ts';

/**
 * The highlights with their places in this text: a page that was saved again, or a text that came with an import. One whose
 * words the text does not hold (any more) keeps its words and has no place.
 */
export const foundAgain = (highlights: Highlight[], article: Article): Highlight[] =>
  highlights.map(({ at: before, ...highlight }) => {
    const at = placeOf(highlight.quote, article, before);
    return at ? { ...highlight, at } : highlight;
  });

/** The words' place: where they were if they still stand there, else where they first stand in one block. */
const placeOf = (quote: string, article: Article, before?: Span): Span | undefined => {
  const words = folded(quote);
  if (words === '') return undefined;
  const { blocks } = article;
  const block =
    blocks.find(({ id, text }) => id === before?.block && text.includes(words)) ??
    blocks.find(({ text }) => text.includes(words));
  if (!block) return undefined;
  const start =
    block.id === before?.block && block.text.startsWith(words, before.start) ? before.start : block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length };
};

/** White space as blocks have it. */
const folded = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
