import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { RowHeights, type Stretch } from './row-heights.ts';

// Above and below what is seen, in pixels: a flick of the wheel meets rows, not outlines.
const spare = 900;
// The rows that are there change once so many have passed, not with every pixel.
const step = 4;

/** A stretch of rows that is there, or the height of one that is not. */
export type Piece = { kind: 'rows'; at: Stretch } | { kind: 'space'; at: Stretch; height: number };

/**
 * Of a list of any length, the rows that are in sight or nearly so, and the one at `pinned`, as pieces in the list's order.
 * Rows are as high as they are: each is measured while it is there. What lies above may grow or shrink; the browser holds
 * its scroll to what the reader sees.
 */
export function useRowsInSight(list: RefObject<HTMLElement | null>, docs: readonly number[], pinned: number): Piece[] {
  const heights = useMemo(() => new RowHeights(), []);
  heights.list(docs);
  const [{ top, bottom }, setSight] = useState({ top: 0, bottom: window.innerHeight });
  const [, setMeasured] = useState(0);

  useEffect(() => {
    const look = () => {
      if (!list.current) return;
      const above = -list.current.getBoundingClientRect().top;
      setSight((before) => {
        const isNear = Math.abs(before.top - above) < spare / step && before.bottom - before.top === window.innerHeight;
        return isNear ? before : { top: above, bottom: above + window.innerHeight };
      });
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
    if (isNews) setMeasured((before) => before + 1);
  });

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
