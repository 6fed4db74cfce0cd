import type { Reading, StoryRow } from '../model.ts';
import { foundAgain } from './found-again.ts';
import { marksOf } from './marks.ts';
import { type Change, dropRow, put, taken } from './records.ts';
import type { StoredRow } from './row-shape.ts';
import type { Tally } from './tally.ts';

/**
 * The story of this row with a new reading; what the reader did stays, and highlights are looked for in the new text. A bare
 * link becomes a story only now: it comes on top, to be read.
 */
export const savedAgain = async (change: Change, tally: Tally, row: StoredRow, reading: Reading): Promise<StoryRow> => {
  const { id, saved } = row;
  const before = marksOf(row);
  const { read: _, archived: __, ...unread } = before;
  const marks = row.uncaptured ? unread : before;
  const order = row.uncaptured ? await taken(change, 'newest', 1) : row.order;
  const highlights = foundAgain(marks.highlights, reading.article);
  const doc = await taken(change, 'doc', 1);
  dropRow(change, tally, row);
  return put(change, tally, { schema: 2, id, saved, ...marks, highlights, ...reading }, doc, order);
};
