import { useWords } from './words.ts';

/** Lets the reader choose an exported list. A file field of its own kind in every browser, dressed as our button. */
export function ImportButton({ onImport }: { onImport(file: File): void }) {
  const words = useWords();
  const onPick = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onImport(file);
    // So that the same file, mended, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <label class="button import-button">
      <input type="file" class="sr-only" accept=".json,application/json" onChange={onPick} />
      {words('storiesImport')}
    </label>
  );
}
