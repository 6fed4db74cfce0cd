import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KnownRows } from './known-rows.ts';
import { type Deed, type Deeds, opposite } from './use-deeds.ts';
import type { ListHandle } from './use-list-focus.ts';
import type { Undo } from './use-notice.ts';
import type { Listed } from './use-story-list.ts';

interface PageDeedsOptions {
  deeds: Deeds;
  list: RefObject<ListHandle | null>;
  listed: Listed;
  rows: KnownRows;
  undo: Undo | undefined;
  undone(): void;
  openId: string | undefined;
  /** The open story is gone. */
  leave(): void;
}

/** What is done to stories of the page, with the keyboard kept where it was and the open story left where it is removed. */
export function usePageDeeds({ deeds, list, listed, rows, undo, undone, openId, leave }: PageDeedsOptions) {
  const docs = listed.kind === 'stories' ? listed.docs : [];
  const last = useRef<{ deed: Deed; docs: ReadonlySet<number>; done: boolean }>(undefined);
  useEffect(() => {
    if (listed && last.current?.done) last.current = undefined;
  }, [listed]);

  return {
    doTo: async (deed: Deed, these: number[]): Promise<void> => {
      const [first] = these;
      if (first === undefined) return;
      // Pressed twice in a hurry: until the list is read again, nothing is turned back that has just been done.
      if (last.current && opposite[deed] === last.current.deed && last.current.docs.has(first)) return;
      const mine = { deed, docs: new Set(these), done: false };
      last.current = mine;
      const ids = new Set(these.map((doc) => rows.rowOf(doc)?.id));
      if (!list.current?.hasFocus()) list.current?.hold(docs.indexOf(first));
      mine.done = await deeds.do(deed, these);
      if (!mine.done) last.current = undefined;
      if (mine.done && deed === 'remove' && ids.has(openId)) leave();
    },
    removeOpen: async (id: string, title: string): Promise<void> => {
      list.current?.hold(docs.indexOf(rows.withId(id)?.doc ?? -1));
      if (await deeds.removeOpen(id, title)) leave();
      else list.current?.hold(-1);
    },
    undoLast: (): void => {
      if (!undo) return;
      undone();
      void deeds.undo(undo, ([row]) => {
        if (row && (undo.kind === 'removed' || openId === undefined)) list.current?.focus(row.doc);
      });
    },
  };
}
