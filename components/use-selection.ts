import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Listed } from './use-story-list.ts';

/** Which stories of the list the reader selected, by `doc`. Another list begins with none; what leaves the list is let go. */
export function useSelection(listed: Listed) {
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const anchor = useRef<number | undefined>(undefined);
  const name = useRef('');
  const docs = listed.kind === 'stories' ? listed.docs : [];

  useLayoutEffect(() => {
    if (listed.kind !== 'stories') return;
    const isAnother = name.current !== listed.name;
    name.current = listed.name;
    const now = (doc: number) => listed.moved.get(doc) ?? doc;
    if (anchor.current !== undefined) anchor.current = now(anchor.current);
    setSelected((before) => {
      if (before.size === 0) return before;
      if (isAnother) return new Set();
      const there = new Set(listed.docs);
      const kept = new Set([...before].map(now).filter((doc) => there.has(doc)));
      return kept.size === before.size && [...kept].every((doc) => before.has(doc)) ? before : kept;
    });
  }, [listed]);

  return {
    selected,
    clear: () => setSelected(new Set()),
    all: () => setSelected(new Set(docs)),
    toggle: (doc: number) => {
      anchor.current = doc;
      setSelected((before) => {
        const after = new Set(before);
        if (!after.delete(doc)) after.add(doc);
        return after;
      });
    },
    /** From the story that was selected last (or `from`) to this one, and all between. */
    extend: (doc: number, from = anchor.current ?? doc) => {
      const ends = [docs.indexOf(from), docs.indexOf(doc)].filter((index) => index >= 0);
      const between = docs.slice(Math.min(...ends), Math.max(...ends) + 1);
      anchor.current = from;
      setSelected((before) => new Set([...before, ...between]));
    },
  };
}
export type Selection = ReturnType<typeof useSelection>;
