import type { View } from '../model.ts';

/** The index of the rows that has a view's order. */
export const indexOf = ({ pile, order }: View) => (pile === 'all' ? order : (`pile-${order}` as const));

/** The part of that index that the view shows. Arrays sort after numbers, so the upper end lies beyond every place. */
export const rangeOf = ({ pile }: View): IDBKeyRange | undefined =>
  pile === 'all' ? undefined : IDBKeyRange.bound([pile], [pile, []]);
