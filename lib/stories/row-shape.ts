import type { Pile, StoryRow } from '../model.ts';
import { piles } from '../model.ts';
import { marksMay, marksMust } from './marks-shape.ts';
import { address, fitted, list, moment, number, oneOf, type Reader, record, text, whole } from './shape.ts';

/**
 * A row as it is stored: with what its indexes order it by. Smaller numbers come first, so that the newest and the longest
 * are read in one request, which has no direction. Rows are made from stories by `rowOf`: they are made again, not migrated.
 */
export type StoredRow = StoryRow & {
  identity: string;
  host: string;
  pile: Pile;
  newest: number;
  longest: number;
  highlighted: 0 | 1;
};

export const storedRow: Reader<StoredRow> = (value, at) => rowReader(value, at);

const rowReader = record<Required<Omit<StoredRow, Maybe>>, Required<Pick<StoredRow, Maybe>>>(
  {
    id: text(),
    doc: whole,
    identity: address,
    host: text(),
    order: whole,
    pile: oneOf(...piles),
    newest: whole,
    longest: whole,
    highlighted: oneOf(0, 1),
    url: address,
    title: text(),
    authors: list(text()),
    saved: moment,
    ...marksMust,
    language: text(),
    direction: oneOf('ltr', 'rtl'),
    words: number(0, Number.MAX_SAFE_INTEGER),
  },
  { site: text(), published: text(), ...marksMay, uncaptured: oneOf(true), line: text() },
);

type Maybe = 'site' | 'published' | 'read' | 'archived' | 'progress' | 'note' | 'uncaptured' | 'line';

/** The row that a stored value holds, or nothing where it is damaged. */
export const rowIn = (value: unknown): StoredRow | undefined => {
  const stored = fitted(storedRow, value);
  return stored.ok ? stored.value : undefined;
};
