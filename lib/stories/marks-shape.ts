import type { Highlight, ReaderMarks, Span } from '../model.ts';
import { list, moment, number, type Reader, record, text, whole } from './shape.ts';

/** A block's number is checked where the block is looked up: a highlight whose block is gone is found anew by its words. */
const at = record<Span>({
  block: (value, at) => text(10)(value, at) as Span['block'], // any name that no block has is as good as a wrong number
  start: whole,
  end: whole,
});

const highlight = record<Pick<Highlight, 'quote'>, Required<Omit<Highlight, 'quote'>>>(
  { quote: text(100_000) },
  { at, note: text(100_000) },
);

/** The keys of what the reader did, for a story as for its row. */
export const marksMust: { [K in 'tags' | 'highlights']: Reader<ReaderMarks[K]> } = {
  tags: list(text(1000), 1000),
  highlights: list(highlight, 10_000),
};

export const marksMay: {
  [K in keyof Omit<Required<ReaderMarks>, 'tags' | 'highlights'>]: Reader<Required<ReaderMarks>[K]>;
} = { read: moment, archived: moment, progress: number(0, 1), note: text() };
