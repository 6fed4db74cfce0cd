import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';
import { type Before, type Done, listProblemWords } from './stories-doings.ts';
import type { MarksChange } from './use-marks.ts';
import { useWords } from './words.ts';

/** All that is needed to undo what was done last. */
export type Undo = { kind: 'marks'; before: Before[] } | { kind: 'removed'; ids: string[] };

/** What was last said, and whether it can be undone. */
export interface Notice {
  /** Sentences, each whole in itself. */
  said: string[];
  undo?: Undo;
  /** `passing` goes by itself; `heard` is for the ear alone, as the eye sees it elsewhere. */
  manner?: 'passing' | 'heard';
}

/** Does it and says what came of it: `undefined` leaves what was said before, `hush` takes it away. True once it is done. */
export type Act = <T>(doing: Promise<Done<T>>, then: (value: T) => Notice | 'hush' | undefined) => Promise<boolean>;

/** What the page says to its reader, one thing at a time. What was done last can be undone after it is no longer said. */
export function useNotice() {
  const words = useWords();
  const [notice, setNotice] = useState<Notice>();
  const [undo, setUndo] = useState<Undo>();

  const saying = (next: Notice) => {
    setNotice(next);
    if (next.undo) setUndo(next.undo);
  };
  const sentencesOf = ({ what, next }: { what: MessageKey; next: MessageKey }) => [words(what), words(next)];

  /** A doing that throws is our mistake or the browser's refusal, and is said, too. */
  const act: Act = async (doing, then) => {
    try {
      const done = await doing;
      const next = done.ok ? then(done.value) : { said: sentencesOf(listProblemWords[done.problem]) };
      if (next === 'hush') setNotice(undefined);
      else if (next) saying(next);
      return done.ok;
    } catch (error) {
      console.error(error);
      setNotice({ said: sentencesOf({ what: 'storiesFailed', next: 'storiesFailedNext' }) });
      return false;
    }
  };
  return {
    notice,
    undo,
    act,
    saying,
    say: (said: string) => saying({ said: [said], manner: 'passing' }),
    hush: () => setNotice(undefined),
    undone: () => setUndo(undefined),
    /** Something else was done to this story since, and is not to be undone along with what was done before. */
    since: (id: string, how: MarksChange) => {
      if (undo?.kind !== 'marks') return;
      for (const was of undo.before) if (was.id === id) was.marks = how(was.marks);
    },
  };
}
