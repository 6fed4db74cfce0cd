import { useEffect, useId, useRef } from 'preact/hooks';
import { counted } from '../counted.ts';
import { useWords } from '../words.ts';
import type { Removed } from './use-removed.ts';

/** What was removed and can still be put back; nothing where there is no such story. */
export function RemovedStories({ removed: { ids, said, putBack } }: { removed: Removed }) {
  const words = useWords();
  const id = useId();
  const status = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const count = ids.length;
  useEffect(() => {
    // The button is gone, and with it the focus: the keyboard goes on where it is said what came of it.
    if (count === 0 && isPressed.current) status.current?.focus();
    isPressed.current = false;
  }, [count]);
  if (count === 0 && said === '') return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words('filesRemovedTitle')}</h3>
      {count > 0 && (
        <>
          <p>{counted(words, 'filesRemoved', count)}</p>
          <p class="files-doings">
            <button
              type="button"
              class="button"
              onClick={() => {
                isPressed.current = true;
                void putBack();
              }}
            >
              {counted(words, 'filesPutBack', count)}
            </button>
          </p>
        </>
      )}
      <div ref={status} role="status" tabIndex={-1} class="files-said">
        {said !== '' && <p>{said}</p>}
      </div>
    </section>
  );
}
