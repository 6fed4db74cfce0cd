import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';

/** The keys of an open story and what each does, in the order in which they are told. */
export const readerKeys = [
  { key: 'j', does: 'storiesKeyNext' },
  { key: 'k', does: 'storiesKeyPrevious' },
  { key: 'w', does: 'readerKeyWhole' },
  { key: 'o', does: 'readerKeyPage' },
  { key: 'e', does: 'readerKeyArchive' },
  { key: 'm', does: 'readerKeyRead' },
  { key: 't', does: 'readerKeyTags' },
  { key: 'n', does: 'readerKeyNote' },
  { key: 'h', does: 'readerKeyHighlight' },
  { key: 'l', does: 'readerKeyListen' },
  { key: 'Escape', does: 'readerKeyBack' },
] as const satisfies readonly { key: string; does: MessageKey }[];

/** Enter does the main thing, where there is one. */
export type ReaderKey = (typeof readerKeys)[number]['key'] | 'Enter';

/**
 * Hears these keys while the hand is in the story, or nowhere. Speech users say letters and lists have keys of their own,
 * so nowhere else. One that answers `false` had nothing to do, and the key is left to others.
 */
export function useReaderKeys(isReader: (element: Element) => boolean, doing: Record<ReaderKey, () => unknown>): void {
  const latest = useRef({ isReader, doing });
  latest.current = { isReader, doing };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { isReader, doing } = latest.current;
      const here = document.activeElement ?? document.body;
      const inReader = here.contains(document.body) || isReader(here);
      // Escape leads back from wherever the hand is, a field of the story included.
      if (isTypedIn(here) ? !(inReader && event.key === 'Escape') : !(inReader || event.key === 'Escape')) return;
      const { key } = event;
      // The Enter that opened the story may still be held down; and a button has an Enter of its own.
      if (key === 'Enter' && (event.repeat || here.matches('a, button, summary'))) return;
      if (isKnown(key, doing) && doing[key]() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isKnown = (key: string, doing: Record<ReaderKey, unknown>): key is ReaderKey => Object.hasOwn(doing, key);

const isTypedIn = (element: Element): boolean => element.matches('input, textarea, select, [contenteditable]');
