import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../lib/model.ts';

/** The sentence that is lit up in the text, and the way back to the line that led there. */
export function useLight(onLit: () => void) {
  const [lit, setLit] = useState<Span>();
  const light = useRef<HTMLElement>(null);
  /** A fact may stand in the headline, which is above and not in the text. */
  const head = useRef<HTMLDivElement>(null);
  const { leave, comeBack } = useWayBack();

  useEffect(() => {
    if (!lit) return;
    const place = light.current ?? head.current;
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [lit]);

  return {
    lit,
    light,
    head,
    show: (span: Span) => {
      leave();
      setLit({ ...span }); // a new object, so that the same line leads there again
      onLit();
    },
    /** False where nothing was lit. */
    putOut: (): boolean => {
      if (!lit) return false;
      setLit(undefined);
      comeBack();
      return true;
    },
  };
}

/** From where something led the reader away, and back there. */
export function useWayBack() {
  const from = useRef<{ element: Element | null; scrollY: number } | undefined>(undefined);
  return {
    leave: () => {
      from.current = { element: document.activeElement, scrollY: window.scrollY };
    },
    /** False where nothing led away. */
    comeBack: (): boolean => {
      if (!from.current) return false;
      const { element, scrollY } = from.current;
      from.current = undefined;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      window.scrollTo(0, scrollY);
      return true;
    },
  };
}
