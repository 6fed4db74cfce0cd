import { useWords } from '../words.ts';

/** How far a file is read, or brought in; and the way to stop it. */
export function ImportProgress(props: { kind: 'reading' | 'importing'; share: number; onStop(): void }) {
  const words = useWords();
  const { kind, share, onStop } = props;
  return (
    <>
      <progress aria-label={words(kind === 'reading' ? 'filesReading' : 'filesImporting')} value={share} max={1} />
      <p>{words(kind === 'reading' ? 'filesReadingNote' : 'filesImportingNote')}</p>
      <p class="dialog-doings">
        <button type="button" class="button" onClick={onStop}>
          {words(kind === 'reading' ? 'storiesCancel' : 'filesStop')}
        </button>
      </p>
    </>
  );
}
