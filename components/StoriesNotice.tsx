import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Notice } from './use-notice.ts';
import { useWords } from './words.ts';

// Long enough to read twice.
const passesInMs = 10_000;

/**
 * The one place that says what just happened, to eye and ear alike. It stays until the next thing happens or the reader
 * closes it, with Esc as well: a removal can be undone for as long as it is said.
 */
export function StoriesNotice(props: {
  notice: Notice | undefined;
  onUndo?: (() => void) | undefined;
  onClose(): void;
}) {
  const words = useWords();
  const { notice, onUndo, onClose } = props;
  const said = notice?.said ?? [];
  const seen = said.length > 0 && notice?.manner !== 'heard';
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(undefined);
  const cameFrom = useRef<HTMLElement>(undefined);

  // Before anything else happens: the clock of what was said before must not end what is said now.
  useLayoutEffect(() => {
    if (notice?.manner !== 'passing') return;
    const pass = () => {
      // Never from under the hand that is about to press Undo.
      if (!box.current?.contains(document.activeElement) && !box.current?.matches(':hover')) onClose();
    };
    const timer = setInterval(pass, passesInMs);
    return () => clearInterval(timer);
  }, [notice]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!seen) return;
    // Whatever else Esc leads back from: what is said lies over the page and goes with it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open]')) return;
      // At its own buttons, nothing behind it was meant.
      if (event.target instanceof Node && box.current?.contains(event.target)) event.stopPropagation();
      close.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [seen]);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on where it was before.
    if (focused.current?.isConnected !== false) return;
    focused.current = undefined;
    if (document.activeElement === document.body) cameFrom.current?.focus();
  });

  return (
    <div
      ref={box}
      class={seen ? 'stories-notice' : 'sr-only'}
      onFocusIn={({ currentTarget, target, relatedTarget }) => {
        if (target instanceof Element) focused.current = target;
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
          cameFrom.current = relatedTarget;
        }
      }}
      onFocusOut={({ target }) => {
        // Left, and not taken away with the focus on it.
        setTimeout(() => {
          if (target === focused.current && focused.current.isConnected) focused.current = undefined;
        });
      }}
    >
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {words('storiesUndo')}
        </button>
      )}
      {seen && (
        <button type="button" class="button-quiet" onClick={onClose}>
          {words('storiesClose')}
        </button>
      )}
    </div>
  );
}
