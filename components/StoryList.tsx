import type { Ref } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { KnownRows } from './known-rows.ts';
import { type RowDeed, StoryListRow } from './StoryListRow.tsx';
import { type ListHandle, useListFocus } from './use-list-focus.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import type { Selection } from './use-selection.ts';
import type { ListedStories } from './use-story-list.ts';
import { useWords } from './words.ts';

export interface StoryListProps {
  listed: ListedStories;
  rows: KnownRows;
  /** The story that is open. */
  openId: string | undefined;
  /** Stories to be read besides those in sight. */
  besides: number[];
  hrefOf(id: string): string;
  selection: Selection;
  onDeed(deed: RowDeed, doc: number): void;
  handle: Ref<ListHandle>;
}

/** The stories of a view, be they three or fifty thousand. Only those near what is seen are there, and the one with the focus. */
export function StoryList({ listed, rows, openId, besides, hrefOf, selection, onDeed, handle }: StoryListProps) {
  const words = useWords();
  const { docs, more, name } = listed;
  const list = useRef<HTMLUListElement>(null);
  const { pinned, onFocusIn } = useListFocus(list, listed, handle);
  const pieces = useRowsInSight(list, docs, pinned);
  const inSight = pieces.flatMap(({ kind, at }) => (kind === 'rows' ? docs.slice(at.from, at.to) : []));

  useEffect(() => void rows.need([...inSight, ...besides]));

  // The same functions for ever, so that a row need not be drawn anew when another one is.
  const latest = useRef({ selection, onDeed });
  latest.current = { selection, onDeed };
  const onSelect = useCallback((doc: number, extends_: boolean) => {
    const { extend, toggle } = latest.current.selection;
    if (extends_) extend(doc);
    else toggle(doc);
  }, []);
  const onRowDeed = useCallback((deed: RowDeed, doc: number) => latest.current.onDeed(deed, doc), []);

  useEffect(() => {
    if (openId === undefined) return;
    list.current?.querySelector('[aria-current]')?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [openId]);

  const shown = useRef(name);
  useLayoutEffect(() => {
    if (shown.current !== name && list.current) toTop(list.current);
    shown.current = name;
  }, [name]);

  return (
    <ul
      class={selection.selected.size > 0 ? 'story-rows story-rows-selecting' : 'story-rows'}
      ref={list}
      aria-label={words('storiesTitle')}
      onFocusIn={onFocusIn}
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

/** Whichever scrolls: the column, the section around it, or the page. */
function toTop(list: HTMLElement): void {
  const column = list.parentElement;
  if (!column || list.getBoundingClientRect().top >= 0) return;
  column.scrollTop = 0;
  column.scrollIntoView({ block: 'start' });
}
