import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RowHeights, type Stretch } from './row-heights.ts';

// Above and below what is seen, in pixels: a flick of the wheel meets rows, not outlines.
const spare = 900;
// So far is scrolled before other rows are put there.
const step = 225;

/** A stretch of rows that is there, or the height of one that is not. */
export type Piece = { kind: 'rows'; at: Stretch } | { kind: 'space'; at: Stretch; height: number };

/**
 * Of a list of any length, the rows that are in sight or nearly so, and the one at `pinned`, as pieces in the list's order.
 * Rows are as high as they are: each is measured while it is there. What lies above may grow or shrink, and other stories
 * may come there: as long as the rows in sight are the same, the browser holds its scroll to what the reader sees.
 */
export function useRowsInSight(list: RefObject<HTMLElement | null>, docs: readonly number[], pinned: number): Piece[] {
  const heights = useMemo(() => new RowHeights(), []);
  const sight = useRef({ top: 0, bottom: window.innerHeight });
  const listed = useRef(docs);
  const [, drawAnew] = useState(0);
  const before = listed.current;
  if (before !== docs) {
    listed.current = docs;
    const { from } = heights.within(sight.current.top, sight.current.top);
    const at = heights.between({ from: 0, to: from });
    const to = sight.current.top > 0 ? docs.indexOf(before[from] ?? -1) : -1;
    heights.list(docs);
    if (to >= 0) {
      const moved = heights.between({ from: 0, to }) - at;
      sight.current = { top: sight.current.top + moved, bottom: sight.current.bottom + moved };
    }
  }
  heights.list(docs);

  useEffect(() => {
    const look = () => {
      if (!list.current) return;
      const { top, bottom } = sight.current;
      const above = -list.current.getBoundingClientRect().top;
      if (Math.abs(top - above) < step && bottom - top === window.innerHeight) return;
      sight.current = { top: above, bottom: above + window.innerHeight };
      drawAnew((times) => times + 1);
    };
    look();
    // Whichever box it is that scrolls: scrolling does not bubble, but can be heard on its way down.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [list]);

  useLayoutEffect(() => {
    let isNews = false;
    for (const row of list.current?.querySelectorAll<HTMLElement>(':scope > [aria-posinset]') ?? []) {
      const index = Number(row.getAttribute('aria-posinset')) - 1;
      if (heights.measure(index, row.getBoundingClientRect().height)) isNews = true;
    }
    if (isNews) drawAnew((times) => times + 1);
  });

  const { top, bottom } = sight.current;
  const seen = docs.length > 0 ? heights.within(top - spare, bottom + spare) : { from: 0, to: 0 };
  const alone = pinned >= 0 && pinned < docs.length && (pinned < seen.from || pinned >= seen.to);
  const shown = alone ? [seen, { from: pinned, to: pinned + 1 }].sort((one, other) => one.from - other.from) : [seen];
  const pieces: Piece[] = [];
  let at = 0;
  for (const stretch of [...shown, { from: docs.length, to: docs.length }]) {
    const space = { from: at, to: stretch.from };
    if (space.to > space.from) pieces.push({ kind: 'space', at: space, height: heights.between(space) });
    if (stretch.to > stretch.from) pieces.push({ kind: 'rows', at: stretch });
    at = stretch.to;
  }
  return pieces;
}
