import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * J and K, or the arrows, go from link to link of a list. Heard where nothing else has the reader's hand: in the list,
 * or (letters only, as arrows scroll) where nothing is focused. Speech users say letters, so nowhere else.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const here = document.activeElement;
      const inList = list.current?.contains(here) ?? false;
      if (!inList && (here !== document.body || event.key.startsWith('Arrow'))) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
      const at = links.findIndex((link) => link === here || link.closest('li')?.contains(here));
      const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
