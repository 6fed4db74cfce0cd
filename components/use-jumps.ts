import type { RefObject } from 'preact';

interface JumpsOptions {
  /** The headline and what is said about the story. */
  head: RefObject<HTMLElement | null>;
  /** The heading of the whole text; absent where there is none. */
  whole: RefObject<HTMLElement | null>;
}

/** Between the top of an open story and its whole text, which begins below the brief. Eye and keyboard go together. */
export function useJumps({ head, whole }: JumpsOptions) {
  const toText = () => {
    whole.current?.scrollIntoView({ block: 'start' });
    whole.current?.focus({ preventScroll: true });
  };
  const toTop = () => {
    window.scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  };
  return {
    toText,
    toTop,
    /** From the text to the top, from anywhere else to the text. */
    toOther: (): boolean => {
      if (!whole.current) return false;
      const isInText = whole.current.getBoundingClientRect().top < window.innerHeight / 2;
      (isInText ? toTop : toText)();
      return true;
    },
  };
}
