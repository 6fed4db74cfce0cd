import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { distanceTo, isInSight, placeIn } from './reading-place.ts';

// Whoever only scrolls past a place has not read that far.
const settlesInMs = 1000;
// A place is told at most this often.
const tellsEveryMs = 4000;
// What stands above the place where the reader left off, so that eye and mind find in again.
const headroom = 32;

interface ProgressOptions {
  text: RefObject<HTMLElement | null>;
  /** What covers the upper edge of the window. */
  bar: RefObject<HTMLElement | null>;
  /** Where the reader was. */
  from: number | undefined;
  /** The sentence that a link led to. While the window shows it, it is not where the reader reads; once they read on, it is. */
  visited: RefObject<HTMLElement | null>;
  onProgress(progress: number): void;
}

/**
 * Begins where the reader left off and tells how far they get, never less than before, unless they start over. While they
 * read, the bar's `--progress` tells where they are.
 */
export function useProgress({ text, bar, from = 0, visited, onProgress }: ProgressOptions) {
  const resumes = from > 0 && from < 1;
  const [resumed, setResumed] = useState(resumes);
  const state = useRef({ began: from, place: from, furthest: from, told: from, toldAt: 0, onProgress });
  state.current.onProgress = onProgress;

  const edge = useCallback(() => bar.current?.getBoundingClientRect().bottom ?? 0, [bar]);

  const tell = useCallback(() => {
    const { furthest, told } = state.current;
    if (furthest <= told) return;
    Object.assign(state.current, { told: furthest, toldAt: Date.now() });
    state.current.onProgress(rounded(furthest));
  }, []);

  useLayoutEffect(() => {
    const distance = resumes && text.current ? distanceTo(text.current, from) : undefined;
    window.scrollTo(0, distance === undefined ? 0 : window.scrollY + distance - edge() - headroom);
    // Where the reader is when the story opens, and no later: it is the reader who moves from then on.
  }, []);

  useEffect(() => {
    let frame = 0;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      const place = text.current ? placeIn(text.current, edge(), window.innerHeight) : 0;
      state.current.place = place;
      bar.current?.style.setProperty('--progress', String(place));
      return place;
    };
    // Another width or size of type moves every word; the one that was read stays where it was.
    const onReflow = () => {
      const { place } = state.current;
      const distance = text.current && place > 0 && place < 1 ? distanceTo(text.current, place) : undefined;
      if (distance !== undefined) window.scrollBy(0, distance - edge());
    };
    const reflows = new ResizeObserver(onReflow);
    if (text.current) reflows.observe(text.current);
    const settled = () => {
      const visits = visited.current !== null && isInSight(visited.current);
      if (!visits) state.current.furthest = Math.max(state.current.furthest, measure());
      // Whoever reads on has found their place.
      if (state.current.furthest > state.current.began) setResumed(false);
      // Whoever reads on has found their place.
      if (state.current.furthest > from) setResumed(false);
      const wait = state.current.toldAt + tellsEveryMs - Date.now();
      if (wait <= 0) tell();
      else settling = setTimeout(tell, wait);
    };
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
      clearTimeout(settling);
      settling = setTimeout(settled, settlesInMs);
      if (window.scrollY === 0) setResumed(false);
    };
    const onLeave = () => {
      if (document.visibilityState === 'hidden') tell();
    };
    measure();
    window.addEventListener('scroll', onMove, { passive: true });
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(settling);
      reflows.disconnect();
      window.removeEventListener('scroll', onMove);
      document.removeEventListener('visibilitychange', onLeave);
      tell();
    };
  }, [text, bar, visited, edge, tell]);

  return {
    /** The story opened where the reader left off, and they are still there. */
    resumed,
    dismiss: () => setResumed(false),
    /** To the top; from there on, how far the reader gets is counted anew. */
    startOver: () => {
      Object.assign(state.current, { furthest: 0, told: 0 });
      setResumed(false);
      window.scrollTo(0, 0);
    },
  };
}

/** A thousandth of a text is a line of it; more digits would only be written to be read again. */
const rounded = (place: number): number => Math.round(place * 1000) / 1000;
