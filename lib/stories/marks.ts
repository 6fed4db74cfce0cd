import type { Pile, ReaderMarks } from '../model.ts';

export const pileOf = ({ read, archived }: Pick<ReaderMarks, 'read' | 'archived'>): Pile =>
  archived !== undefined ? 'archived' : read !== undefined ? 'read' : 'unread';

/** What the reader did, without all that surrounds it; what is absent has no key. */
export const marksOf = ({ read, archived, progress, tags, note, highlights }: ReaderMarks): ReaderMarks => ({
  ...(read === undefined ? {} : { read }),
  ...(archived === undefined ? {} : { archived }),
  ...(progress === undefined ? {} : { progress }),
  tags,
  ...(note === undefined || note === '' ? {} : { note }),
  highlights,
});

/** Whether what the reader did is the same; both come from `marksOf`, so the same keys stand in the same order. */
export const sameMarks = (one: ReaderMarks, other: ReaderMarks): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
