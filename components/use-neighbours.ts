import { useEffect, useRef } from 'preact/hooks';
import type { KnownRows } from './known-rows.ts';
import type { Listed } from './use-story-list.ts';

/** A story beside the open one in the list. */
export interface Neighbour {
  title: string;
  open(): void;
}

/**
 * The stories before and after the open one, in the list's order. Archived or read it may have left the list: then those
 * around the place where it was. `besides` have to be read for it.
 */
export function useNeighbours(listed: Listed, rows: KnownRows, openId: string | undefined, open: (id: string) => void) {
  const docs = listed.kind === 'stories' ? listed.docs : [];
  const name = listed.kind === 'stories' ? listed.name : undefined;
  const stood = useRef<{ id: string | undefined; name: string | undefined; index: number }>(undefined);
  const found = openId === undefined ? -1 : docs.indexOf(rows.withId(openId)?.doc ?? -1);
  const last = stood.current?.id === openId && stood.current?.name === name ? (stood.current?.index ?? -1) : -1;
  // Saved anew it has another `doc`, which the list does not know yet.
  const isStillThere = last >= 0 && rows.rowOf(docs[last] ?? -1)?.id === openId;
  const index = found < 0 && isStillThere ? last : found;
  useEffect(() => {
    if (index >= 0) stood.current = { id: openId, name, index };
  }, [openId, name, index]);

  const after = index >= 0 ? index + 1 : last;
  const before = (index >= 0 ? index : last) - 1;
  const [previous, next] = [before, after].map((place) => docs[place]);
  const leadingTo = (doc: number | undefined): Neighbour | undefined => {
    const row = doc === undefined ? undefined : rows.rowOf(doc);
    return row && { title: row.title, open: () => open(row.id) };
  };
  return {
    besides: [previous, next].filter((doc) => doc !== undefined),
    previous: leadingTo(previous),
    next: leadingTo(next),
  };
}
