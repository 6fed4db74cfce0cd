import type { StoryRow } from '../model.ts';
import { address, list, moment, number, oneOf, type Reader, record, text, whole } from './shape.ts';

/** A row as it is stored. Rows are made from stories by `rowOf`, so they are never migrated but made again. */
export type StoredRow = StoryRow & { identity: string };

export const storedRow: Reader<StoredRow> = (value, at) => rowReader(value, at);

const rowReader = record<Required<Omit<StoredRow, Maybe>>, Required<Pick<StoredRow, Maybe>>>(
  {
    id: text(),
    identity: address,
    order: whole,
    url: address,
    title: text(),
    authors: list(text()),
    saved: moment,
    language: text(),
    direction: oneOf('ltr', 'rtl'),
    words: number(0, Number.MAX_SAFE_INTEGER),
  },
  { site: text(), published: text(), read: moment, line: text() },
);

type Maybe = 'site' | 'published' | 'read' | 'line';
