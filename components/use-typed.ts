import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from './reader-doings.ts';

// A pause in typing, so that a sentence is kept once and not letter by letter.
const pauseMs = 700;

interface TypedOptions {
  /** Names the text among the drafts. */
  of: string;
  kept: string;
  drafts: Drafts;
  /** True once it is kept. */
  keep(text: string): Promise<boolean>;
}

/**
 * A text that is kept while it is typed: after a pause, on leaving the field, on leaving the story. Until it is kept it
 * is a draft, so that not even closing the browser loses a letter.
 */
export function useTyped({ of, kept, drafts, keep }: TypedOptions) {
  const [draft] = useState(() => drafts.find(of));
  const [text, setText] = useState(draft ?? kept);
  const state = useRef({ text, kept, keep, pending: 0, timer: undefined as ReturnType<typeof setTimeout> | undefined });
  state.current.keep = keep;

  const flush = () => {
    clearTimeout(state.current.timer);
    const { text: typed, kept: before, pending } = state.current;
    if (typed === before) {
      // A page that is closed tells so twice, and the first telling's change may not be kept yet, or ever.
      if (pending === 0) drafts.drop(of);
      return;
    }
    state.current.kept = typed;
    state.current.pending++;
    void state.current.keep(typed).then((done) => {
      state.current.pending--;
      if (!done) state.current.kept = before;
      // What was typed meanwhile has a pause of its own to come.
      else if (state.current.text === typed) drafts.drop(of);
    });
  };
  const latest = useRef(flush);
  latest.current = flush;

  // Changed elsewhere, or taken back: shown here too, unless the reader is at it.
  useEffect(() => {
    if (state.current.text !== state.current.kept) return;
    state.current.text = kept;
    state.current.kept = kept;
    setText(kept);
  }, [kept]);

  useEffect(() => {
    if (draft !== undefined) latest.current();
    const onHide = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      latest.current();
    };
  }, [draft]);

  return {
    text,
    flush,
    onInput: (typed: string) => {
      state.current.text = typed;
      setText(typed);
      drafts.keep(of, typed);
      clearTimeout(state.current.timer);
      state.current.timer = setTimeout(() => latest.current(), pauseMs);
    },
  };
}
