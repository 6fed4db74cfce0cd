import { useCallback, useEffect, useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import type { ListDoings } from '../stories-doings.ts';
import { useWords } from '../words.ts';
import { problemInWords } from './problem-words.ts';

export type RemovedDoings = Pick<ListDoings, 'removed' | 'restore'>;

/** What was removed and can still be put back, and the putting back; `onPutBack` hears what came of it, in a sentence. */
export function useRemoved(doings: RemovedDoings, onPutBack: (said: string) => void) {
  const words = useWords();
  const [ids, setIds] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const look = useCallback(async () => {
    const removed = await doings.removed();
    if (removed.ok) setIds(removed.value);
    return removed.ok && removed.value.length > 0;
  }, [doings]);
  useEffect(() => {
    look().catch(console.error);
  }, [look]);

  const putBack = async () => {
    // Pressed twice in a hurry.
    if (isBusy) return;
    setIsBusy(true);
    setSaid(ids.length > 1 ? counted(words, 'storiesWorking', ids.length) : '');
    try {
      const restored = await doings.restore(ids);
      const isLeft = await look();
      if (!restored.ok) setSaid(problemInWords(words, restored.problem));
      else if (restored.value.length === 0) {
        // Another page was quicker, or their records are damaged.
        setSaid(isLeft ? problemInWords(words, 'unreadable') : '');
      } else {
        const [first, ...others] = restored.value;
        const sentence =
          first && others.length === 0
            ? words('storiesRestored', first.title)
            : counted(words, 'storiesRestoredMany', restored.value.length);
        setSaid(sentence);
        onPutBack(sentence);
      }
    } catch (error) {
      console.error(error);
      setSaid(problemInWords(words, 'broken'));
    }
    setIsBusy(false);
  };
  return { ids, said, putBack };
}
export type Removed = ReturnType<typeof useRemoved>;
