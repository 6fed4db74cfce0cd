import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Back from a story, be it by a key, a button or the browser's Back, the list is where it was (it may have been the whole page,
 * which the story has scrolled away), and `onBack` hears which story it was.
 */
export function useListScroll(openId: string | undefined, onBack: (id: string) => void): void {
  const scroll = useRef(0);
  const before = useRef(openId);
  // Before the browser has drawn the story: it then tells of a scroll that nobody made.
  useLayoutEffect(() => {
    if (openId !== undefined) return;
    window.scrollTo(0, scroll.current);
    const keep = () => {
      scroll.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [openId]);
  useEffect(() => {
    const left = before.current;
    before.current = openId;
    if (openId === undefined && left !== undefined) onBack(left);
  });
}
