import type { Article, Span } from '../model.ts';

/** A stretch of the story as it was read, with enough around it to find it again on a page that changed since. */
export interface Passage {
  text: string;
  /** What stood right before and after it in the story. */
  before: string;
  after: string;
  /** Where in the story it began, from 0 to 1. */
  place: number;
}

// Twice what tells apart the repeated sentences of a live page, whose entries often open alike.
const contextLength = 80;

/** What a span says, and what it takes to find that again. */
export function passageOf({ blocks }: Article, span: Span): Passage {
  const index = blocks.findIndex(({ id }) => id === span.block);
  const text = blocks[index]?.text;
  if (text === undefined) throw new Error(`No block ${span.block} in this article`);
  const before = blocks.slice(0, index).map((block) => block.text);
  const after = blocks.slice(index + 1).map((block) => block.text);
  const length = (texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0);
  const whole = length(before) + text.length + length(after);
  return {
    text: text.slice(span.start, span.end),
    before: `${before.slice(-4).join(' ')} ${text.slice(0, span.start)}`.slice(-contextLength),
    after: `${text.slice(span.end)} ${after.slice(0, 4).join(' ')}`.slice(0, contextLength),
    place: whole === 0 ? 0 : (length(before) + span.start) / whole,
  };
}
