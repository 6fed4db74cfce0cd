import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryRow } from '../lib/model.ts';
import { StoryListRow, type StoryListRowProps } from './StoryListRow.tsx';
import { useListKeys } from './use-list-keys.ts';

export interface StoryListProps extends Pick<StoryListRowProps, 'onMark' | 'onRemove'> {
  rows: StoryRow[];
  /** The story that is open. */
  openId: string | undefined;
}

// What fills a tall screen several times over; more is put there when the reader comes near the end.
const atOnce = 150;

/** The stories, newest first. */
export function StoryList({ rows, openId, onMark, onRemove }: StoryListProps) {
  const [most, setMost] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useListKeys(list);

  const more = rows.length > most;
  useEffect(() => {
    const last = end.current;
    if (!more || !last) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setMost(most + atOnce);
    });
    observer.observe(last);
    return () => observer.disconnect();
  }, [more, most]);

  return (
    <>
      <ul class="story-rows" ref={list}>
        {rows.slice(0, most).map((row) => (
          <StoryListRow key={row.id} row={row} open={row.id === openId} onMark={onMark} onRemove={onRemove} />
        ))}
      </ul>
      {more && <div class="story-rows-end" ref={end} />}
    </>
  );
}
