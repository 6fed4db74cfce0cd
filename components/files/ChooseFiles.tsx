import { useId } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Import } from './use-import.ts';

/** Where a list can come from. Any file may be chosen: what it is is told by what is in it, not by its name. */
export function ChooseFiles({ bringing: { step, look, lookAtBrowsersList } }: { bringing: Import }) {
  const words = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words('filesImportTitle')}</h3>
      <p>{words('filesImportFrom')}</p>
      <p class="files-doings">
        <label class="button files-choose">
          <input
            type="file"
            multiple
            class="sr-only"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // So that the same file, mended, can be chosen again.
              currentTarget.value = '';
              look(files);
            }}
          />
          {words('filesChoose')}
        </label>
        {lookAtBrowsersList && (
          <button type="button" class="button" onClick={lookAtBrowsersList}>
            {words('filesFromBrowser')}
          </button>
        )}
      </p>
      {step.kind === 'denied' ? (
        <p role="alert">{words('filesDenied')}</p>
      ) : (
        <p class="files-hint">{words('filesDrop')}</p>
      )}
    </section>
  );
}
