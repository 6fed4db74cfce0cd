import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells the style sheet how tall the bar is that covers the window's upper edge: it grows with what is going on. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--bar-height', `${element.offsetHeight}px`);
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    tell();
    return () => {
      sizes.disconnect();
      style.removeProperty('--bar-height');
    };
  }, [bar]);
}
