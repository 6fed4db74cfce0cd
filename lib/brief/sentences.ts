import type { Article, Block, BlockKind, Span } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';

export interface Sentence {
  span: Span;
  text: string;
  block: Block;
  /** Place within the article, the headline being 0. */
  index: number;
}

/**
 * The story's sentences in the page's order, the headline first. A lead-in is no part of the sentence it announces;
 * captions and corrections are no part of the story.
 */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    if (leftOut.has(block.kind)) continue;
    const start = block.leadIn ? afterLeadIn(block.text, block.leadIn.end) : 0;
    const text = block.text.slice(start);
    const ranges = whole.has(block.kind) ? [{ start: 0, end: text.length }] : sentencesIn(text, article.language);
    for (const range of ranges) {
      if (range.start >= range.end) continue;
      const span = { block: block.id, start: start + range.start, end: start + range.end };
      sentences.push({ span, text: block.text.slice(span.start, span.end), block, index: sentences.length });
    }
  }
  return sentences;
}

const leftOut = new Set<BlockKind>(['caption', 'correction']);
// Set as one line by the publisher, so read as one: "Lights out. Now what?"
const whole = new Set<BlockKind>(['headline', 'heading', 'row']);

const afterLeadIn = (text: string, end: number): number =>
  end + (/^[\s:：.–—-]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
