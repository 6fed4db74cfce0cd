import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Highlight, Span } from '../lib/model.ts';
import { highlightAt, isSameHighlight, withHighlights } from './highlighting.ts';
import { rangeOf, spansIn } from './text-places.ts';

/** In pixels from the upper left of the box that holds the text. */
export interface Place {
  top: number;
  left: number;
}

/** What the reader has in hand: words that were just selected, a highlight, or the note on one. */
export type InHand =
  | { kind: 'selection'; spans: Span[]; place: Place }
  | { kind: 'highlight' | 'note'; highlight: Highlight; place: Place };

interface HighlighterOptions {
  article: Article;
  text: RefObject<HTMLElement | null>;
  highlights: Highlight[];
  onHighlight(spans: Span[]): void;
}

// Until a selection that is being drawn stands still.
const standsStillMs = 150;

/** Follows what the reader selects in the kept text, and turns it into highlights. */
export function useHighlighter({ article, text, highlights, onHighlight }: HighlighterOptions) {
  const [inHand, setInHand] = useState<InHand>();
  const pressed = useRef(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (pressed.current || !text.current) return;
      const range = selectedRange();
      const spans = range ? spansIn(text.current, range) : [];
      setInHand((before) => {
        // With a note in hand, the field has the selection now.
        if (before?.kind === 'note' || (spans.length === 0 && before?.kind === 'highlight')) return before;
        if (!range || !text.current || spans.length === 0) return undefined;
        return { kind: 'selection', spans, place: placeBelow(text.current, range.getBoundingClientRect()) };
      });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, standsStillMs);
    };
    const onPointer = ({ type }: Event) => {
      pressed.current = type === 'pointerdown';
      if (!pressed.current) soon();
    };
    document.addEventListener('selectionchange', soon);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel']) document.addEventListener(type, onPointer);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      for (const type of ['pointerdown', 'pointerup', 'pointercancel']) document.removeEventListener(type, onPointer);
    };
  }, [text]);

  const selected = (): Span[] => {
    const range = selectedRange();
    return range && text.current ? spansIn(text.current, range) : [];
  };

  /** Highlights these words, or those selected; answers whether there were any. With a note, the last of them is in hand. */
  const highlight = (withNote: boolean, spans = selected()): boolean => {
    const last = spans.at(-1);
    if (!last || !text.current) return false;
    const after = withHighlights(highlights, article, spans);
    const box = rangeOf(text.current, last)?.getBoundingClientRect();
    const made = highlightAt(after, last);
    if (after !== highlights) onHighlight(spans);
    getSelection()?.removeAllRanges();
    setInHand(
      withNote && made && box ? { kind: 'note', highlight: made, place: placeBelow(text.current, box) } : undefined,
    );
    return true;
  };

  return {
    inHand: inHand && asItIsNow(inHand, highlights),
    highlight,
    /** A highlight was clicked; clicks that end a selection are none. */
    take: (taken: Highlight, element: HTMLElement) => {
      if (selectedRange() || !text.current) return;
      setInHand({
        kind: 'highlight',
        highlight: taken,
        place: placeBelow(text.current, element.getBoundingClientRect()),
      });
    },
    writeNote: () => setInHand((before) => (before?.kind === 'highlight' ? { ...before, kind: 'note' } : before)),
    letGo: () => setInHand(undefined),
  };
}

/** Its note may have changed; one that went away in another place takes its bar along. */
function asItIsNow(inHand: InHand, highlights: Highlight[]): InHand | undefined {
  if (inHand.kind === 'selection') return inHand;
  const highlight = highlights.find((one) => isSameHighlight(one, inHand.highlight));
  return highlight && { ...inHand, highlight };
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** Below the words, as browsers on phones show their own menu above them. */
function placeBelow(text: Element, box: DOMRect): Place {
  const from = (text.parentElement ?? text).getBoundingClientRect();
  return { top: box.bottom - from.top, left: Math.max(0, Math.min(box.left - from.left, from.width)) };
}
