import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../lib/model.ts';
import type { ListProblem, StoriesDoings } from './stories-doings.ts';

export type OpenState =
  | { kind: 'none' | 'loading' | 'gone' }
  | { kind: 'problem'; problem: ListProblem }
  | { kind: 'story'; story: Story };

/** The open story, read again at every `version` of the list: it may have been marked or saved anew, here or elsewhere. */
export function useOpenStory(doings: Pick<StoriesDoings, 'open'>, openId: string | undefined, version: number) {
  const [open, setOpen] = useState<OpenState>({ kind: 'none' });
  useEffect(() => {
    if (openId === undefined) return setOpen({ kind: 'none' });
    let current = true;
    setOpen((before) => (before.kind === 'story' && before.story.id === openId ? before : { kind: 'loading' }));
    void doings
      .open(openId)
      .catch((error: unknown) => {
        console.error(error);
        return { ok: false, problem: 'unavailable' } as const;
      })
      .then((story) => {
        if (!current) return;
        if (!story.ok) setOpen({ kind: 'problem', problem: story.problem });
        else if (!story.value) setOpen({ kind: 'gone' });
        else {
          const read: OpenState = { kind: 'story', story: story.value };
          setOpen((before) => (before.kind === 'story' && isSame(before.story, read.story) ? before : read));
        }
      });
    return () => {
      current = false;
    };
  }, [doings, openId, version]);
  return open;
}

/** How far its reader is changes all the time, and the open story knows. */
const isSame = (one: Story, other: Story): boolean =>
  JSON.stringify({ ...one, progress: undefined }) === JSON.stringify({ ...other, progress: undefined });
