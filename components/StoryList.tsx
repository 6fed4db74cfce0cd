import type { Ref } from 'preact';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnownRows } from './known-rows.ts';
import { type RowDeed, StoryListRow } from './StoryListRow.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';
import type { Selection } from './use-selection.ts';
import type { ListedStories } from './use-story-list.ts';
import { useWords } from './words.ts';

export interface StoryListProps {
  listed: ListedStories;
  rows: KnownRows;
  /** The story that is open. */
  openId: string | undefined;
  hrefOf(id: string): string;
  selection: Selection;
  onDeed(deed: RowDeed, doc: number): void;
  handle: Ref<ListHandle>;
}

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

/** The stories of a view, be they three or fifty thousand. Only those near what is seen are there, and the one with the focus. */
export function StoryList({ listed, rows, openId, hrefOf, selection, onDeed, handle }: StoryListProps) {
  const words = useWords();
  const { docs, more, name } = listed;
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<number>();
  const [wanted, setWanted] = useState<number>();
  const at = useRef({ index: -1, name });
  const held = useRef(-1);
  const wantedSince = useRef(listed);
  const now = current === undefined ? undefined : (listed.moved.get(current) ?? current);
  const index = now === undefined ? -1 : docs.indexOf(now);
  const wantedAt = wanted === undefined ? -1 : docs.indexOf(wanted);
  const focused = list.current?.contains(document.activeElement) ? document.activeElement : undefined;
  const pieces = useRowsInSight(list, docs, wantedAt >= 0 ? wantedAt : index);
  const inSight = pieces.flatMap(({ kind, at }) => (kind === 'rows' ? docs.slice(at.from, at.to) : []));

  useEffect(() => void rows.need(inSight));

  // The same functions for ever, so that a row need not be drawn anew when another one is.
  const latest = useRef({ selection, onDeed });
  latest.current = { selection, onDeed };
  const onSelect = useCallback((doc: number, extends_: boolean) => {
    const { extend, toggle } = latest.current.selection;
    if (extends_) extend(doc);
    else toggle(doc);
  }, []);
  const onRowDeed = useCallback((deed: RowDeed, doc: number) => latest.current.onDeed(deed, doc), []);

  const take = (doc: number | undefined) => {
    if (doc === undefined) return;
    setCurrent(doc);
    setWanted(doc);
    wantedSince.current = listed;
  };

  useLayoutEffect(() => {
    const isAnother = at.current.name !== name;
    if (isAnother && list.current) toTop(list.current);
    if (now !== current && now !== undefined) setCurrent(now);
    // The story that the keyboard was at has left the list: the one that took its place is next.
    const leftAt = focused && now !== undefined && index < 0 ? at.current.index : held.current;
    if (!isAnother && leftAt >= 0 && wanted === undefined) take(docs[Math.min(leftAt, docs.length - 1)]);
    // What was to get the focus is not in this list, and must not take it later.
    if (wanted !== undefined && wantedAt < 0 && wantedSince.current !== listed) setWanted(undefined);
    held.current = -1;
    at.current.name = name;
  }, [listed]);
  useLayoutEffect(() => {
    if (index >= 0) at.current.index = index;
  });

  useLayoutEffect(() => {
    // A row that was put elsewhere among the others has lost the focus on the way.
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    if (wanted === undefined || wantedAt < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-doc="${wanted}"]`);
    const link = row?.querySelector<HTMLElement>('a[href]');
    if (!row || !link) return;
    link.focus({ preventScroll: true });
    row.scrollIntoView?.({ block: 'nearest' });
    setWanted(undefined);
  });

  useImperativeHandle(
    handle,
    () => ({
      hasFocus: () => list.current?.contains(document.activeElement) ?? false,
      refocus: () => take(index >= 0 ? now : docs[Math.min(Math.max(0, at.current.index), docs.length - 1)]),
      focusInSight: () => take(list.current ? firstInSight(list.current) : undefined),
      hold: (index) => {
        held.current = index;
      },
      current: () => (now !== undefined && docs.includes(now) ? now : undefined),
      focus: take,
      focusAt: (index) => take(docs[Math.min(docs.length - 1, Math.max(0, index))]),
    }),
    [listed, now],
  );

  return (
    <ul
      class={selection.selected.size > 0 ? 'story-rows story-rows-selecting' : 'story-rows'}
      ref={list}
      aria-label={words('storiesTitle')}
      onFocusIn={({ target }) => {
        const doc = target instanceof Element ? target.closest('[data-doc]')?.getAttribute('data-doc') : undefined;
        if (doc) setCurrent(Number(doc));
      }}
    >
      {pieces.flatMap((piece) =>
        piece.kind === 'space' ? (
          <li
            key={piece.at.from === 0 ? 'above' : piece.at.to === docs.length ? 'below' : 'between'}
            aria-hidden="true"
            style={{ blockSize: `${piece.height}px` }}
          />
        ) : (
          docs.slice(piece.at.from, piece.at.to).map((doc, offset) => {
            const row = rows.get(doc);
            return (
              <StoryListRow
                key={typeof row === 'object' ? row.id : doc}
                doc={doc}
                row={row}
                excerpt={listed.found ? rows.excerpt(doc) : undefined}
                position={piece.at.from + offset + 1}
                of={more ? -1 : docs.length}
                open={typeof row === 'object' && row.id === openId}
                href={typeof row === 'object' ? hrefOf(row.id) : ''}
                selected={selection.selected.has(doc)}
                onSelect={onSelect}
                onDeed={onRowDeed}
              />
            );
          })
        ),
      )}
    </ul>
  );
}

/** Below what lies over the list. */
function firstInSight(list: HTMLElement): number | undefined {
  const edge = list.parentElement?.querySelector('.stories-top')?.getBoundingClientRect().bottom ?? 0;
  const rows = [...list.querySelectorAll('[data-doc]')];
  const row = rows.find((row) => row.getBoundingClientRect().top >= edge - 1) ?? rows[0];
  return row ? Number(row.getAttribute('data-doc')) : undefined;
}

/** Whichever scrolls: the column, the section around it, or the page. */
function toTop(list: HTMLElement): void {
  const column = list.parentElement;
  if (!column || list.getBoundingClientRect().top >= 0) return;
  column.scrollTop = 0;
  column.scrollIntoView({ block: 'start' });
}
