import type { RefObject } from 'preact';
import type { View } from '../lib/model.ts';
import type { KnownRows } from './known-rows.ts';
import type { RowDeed } from './StoryListRow.tsx';
import { useListKeys } from './story-keys.ts';
import type { ListHandle } from './use-list-focus.ts';
import type { Selection } from './use-selection.ts';

interface StoriesKeysOptions {
  /** What holds the list and what is said and done about it. */
  column: RefObject<HTMLElement | null>;
  list: RefObject<ListHandle | null>;
  docs: number[];
  rows: KnownRows;
  selection: Selection;
  view: View;
  /** A story is open, with keys of its own. */
  isOpen: boolean;
  doTo(deed: RowDeed, docs: number[]): void;
  onUndo: (() => void) | undefined;
  onSearch(): void;
  onHelp(): void;
}

/** What the list's keys do: to the stories that are selected, else to the one that the keyboard is at. */
export function useStoriesKeys(options: StoriesKeysOptions): void {
  const { column, list, docs, rows, selection, view, isOpen, doTo, onUndo, onSearch, onHelp } = options;
  const { selected } = selection;

  const move = (by: number): boolean => {
    if (isOpen && document.activeElement === document.body) return false;
    const current = list.current?.current();
    const index = current === undefined ? -1 : docs.indexOf(current);
    if (docs.length === 0) return false;
    if (index >= 0) list.current?.focusAt(index + by);
    else list.current?.focusInSight();
    return true;
  };
  const extend = (by: number): boolean => {
    const current = list.current?.current();
    const next = current === undefined ? undefined : docs[docs.indexOf(current) + by];
    if (current === undefined || next === undefined) return false;
    selection.extend(next, selected.size === 0 ? current : undefined);
    list.current?.focus(next);
    return true;
  };
  /** Of several stories, what a key turns over is done to all alike: unless all have it already, they get it. */
  const turn = (does: RowDeed, undoes: RowDeed, isDone: (doc: number) => boolean): boolean => {
    const these = targets();
    doTo(these.length > 0 && these.every(isDone) ? undoes : does, these);
    return these.length > 0;
  };
  const targets = (): number[] => {
    if (selected.size > 0) return [...selected];
    const current = list.current?.current();
    return current === undefined ? [] : [current];
  };
  const simply = (deed: RowDeed): boolean => {
    doTo(deed, targets());
    return targets().length > 0;
  };
  const onCurrent = (then: (doc: number) => void): boolean => {
    const current = list.current?.current();
    if (current !== undefined) then(current);
    return current !== undefined;
  };

  useListKeys((element) => column.current?.contains(element) ?? false, {
    next: () => move(1),
    previous: () => move(-1),
    extendNext: () => extend(1),
    extendPrevious: () => extend(-1),
    first: () => move(-docs.length),
    last: () => move(docs.length),
    select: () => onCurrent((doc) => selection.toggle(doc)),
    extend: () => onCurrent((doc) => selection.extend(doc)),
    archive: () =>
      turn('archive', 'unarchive', (doc) => view.pile === 'archived' || rows.rowOf(doc)?.archived !== undefined),
    read: () => turn('read', 'unread', (doc) => rows.rowOf(doc)?.read !== undefined),
    unread: () => simply('unread'),
    tag: () => simply('tag'),
    remove: () => simply('remove'),
    undo: () => {
      onUndo?.();
      return onUndo !== undefined;
    },
    search: () => {
      onSearch();
      return true;
    },
    help: () => {
      onHelp();
      return true;
    },
    back: () => {
      if (selected.size === 0) return false;
      selection.clear();
      list.current?.refocus();
      return true;
    },
  });
}
