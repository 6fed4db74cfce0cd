import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderMarks, Story } from '../lib/model.ts';

export type MarksChange = (marks: ReaderMarks) => ReaderMarks;
/** Changes what the reader did to the open story; `said`, with a way back, where it is worth saying. True once it is kept. */
export type OnMark = (change: MarksChange, said?: string) => Promise<boolean>;

/**
 * What the reader did to the open story, as it will be once it is kept: nobody waits for a disk to see a word marked.
 * What could not be kept is shown as it was.
 */
export function useMarks(story: Story, onMark: OnMark): [ReaderMarks, OnMark] {
  const [marks, setMarks] = useState<ReaderMarks>(story);
  const kept = useRef(story);
  const pending = useRef(0);
  kept.current = story;

  // Between a change and its being kept, the story that is read anew may be older than what is shown.
  useEffect(() => {
    if (pending.current === 0) setMarks(story);
  }, [story]);

  const change: OnMark = useCallback(
    async (how, said) => {
      pending.current++;
      setMarks(how);
      const done = await onMark(how, said).catch(() => false);
      pending.current--;
      if (!done) setMarks(kept.current);
      return done;
    },
    [onMark],
  );
  return [marks, change];
}
