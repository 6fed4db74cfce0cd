import { useWords } from '../words.ts';
import type { Export } from './use-export.ts';

/** How far an export is, and the way to stop it; then what came of it. */
export function ExportSaid({ exporting: { said, share, stop } }: { exporting: Export }) {
  const words = useWords();
  return (
    <>
      <div role="status" class="files-said">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {share !== undefined && share > 0 && (
        <p class="files-exporting">
          <progress aria-label={words('filesExporting')} value={share} max={1} />
          <button type="button" class="button" onClick={stop}>
            {words('filesStop')}
          </button>
        </p>
      )}
    </>
  );
}
