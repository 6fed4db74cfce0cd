import type { Ref, RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedStories } from './use-story-list.ts';

export interface ListHandle {
  /** The story that the keyboard is at, or was at last. */
  current(): number | undefined;
  hasFocus(): boolean;
  /** Moves the keyboard to this story, now or when the list is read next. */
  focus(doc: number): void;
  focusAt(index: number): void;
  /** To where it was last, or to what stands there now. */
  refocus(): void;
  /** To the first story that is in sight. */
  focusInSight(): void;
  /** When the list is read next, the keyboard goes to what stands at this place then; -1 takes that back. */
  hold(index: number): void;
}

/**
 * Where the keyboard is in a list of which only a part is there. `pinned` is the place of the row that has to be there for
 * it, -1 where there is none. Where its story leaves the list, it goes on with the one that took its place.
 */
export function useListFocus(list: RefObject<HTMLElement | null>, listed: ListedStories, handle: Ref<ListHandle>) {
  const { docs, name } = listed;
  const [current, setCurrent] = useState<number>();
  const [wanted, setWanted] = useState<number>();
  const at = useRef({ index: -1, name });
  const held = useRef(-1);
  const wantedSince = useRef(listed);
  const now = current === undefined ? undefined : (listed.moved.get(current) ?? current);
  const index = now === undefined ? -1 : docs.indexOf(now);
  const wantedAt = wanted === undefined ? -1 : docs.indexOf(wanted);
  // Of before the list is drawn.
  const focused = list.current?.contains(document.activeElement) ? document.activeElement : undefined;

  const take = (doc: number | undefined) => {
    if (doc === undefined) return;
    setCurrent(doc);
    setWanted(doc);
    wantedSince.current = listed;
  };
  const docAt = (place: number) => docs[Math.min(docs.length - 1, Math.max(0, place))];

  useLayoutEffect(() => {
    const isAnother = at.current.name !== name;
    if (now !== current && now !== undefined) setCurrent(now);
    const leftAt = focused && now !== undefined && index < 0 ? at.current.index : held.current;
    // What was to get the focus is not in this list, and must not take it later.
    const isGone = wanted !== undefined && wantedAt < 0 && wantedSince.current !== listed;
    if (!isAnother && leftAt >= 0 && (wanted === undefined || isGone)) take(docAt(leftAt));
    else if (isGone) setWanted(undefined);
    held.current = -1;
    at.current.name = name;
  }, [listed]);

  useLayoutEffect(() => {
    if (index >= 0) at.current.index = index;
    // A row that was put elsewhere among the others has lost the focus on the way.
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    if (wanted === undefined || wantedAt < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-doc="${wanted}"]`);
    // Not there until the row is read.
    const link = row?.querySelector<HTMLElement>('a[href]');
    if (!row || !link) return;
    link.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    setWanted(undefined);
  });

  useImperativeHandle(
    handle,
    () => ({
      current: () => (index >= 0 ? now : undefined),
      hasFocus: () => list.current?.contains(document.activeElement) ?? false,
      focus: take,
      focusAt: (place) => take(docAt(place)),
      refocus: () => take(index >= 0 ? now : docAt(at.current.index)),
      focusInSight: () => take(list.current ? firstInSight(list.current) : undefined),
      hold: (place) => {
        held.current = place;
      },
    }),
    [listed, now],
  );

  return {
    pinned: wantedAt >= 0 ? wantedAt : index,
    onFocusIn: ({ target }: FocusEvent) => {
      const doc = target instanceof Element ? docOf(target.closest('[data-doc]')) : undefined;
      if (doc !== undefined) setCurrent(doc);
    },
  };
}

const docOf = (row: Element | null | undefined): number | undefined =>
  row ? Number(row.getAttribute('data-doc')) : undefined;

/** Below what lies over the list. */
function firstInSight(list: HTMLElement): number | undefined {
  const edge = list.parentElement?.querySelector('.stories-top')?.getBoundingClientRect().bottom ?? 0;
  const rows = [...list.querySelectorAll('[data-doc]')];
  return docOf(rows.find((row) => row.getBoundingClientRect().top >= edge - 1) ?? rows[0]);
}
