import { ImportButton } from './ImportButton.tsx';
import { useWords } from './words.ts';

export interface StoriesHeaderProps {
  hasStories: boolean;
  onExport(): void;
  onImport(file: File): void;
  onKeys(): void;
}

/** What the page is, and the way out of it and in. */
export function StoriesHeader({ hasStories, onExport, onImport, onKeys }: StoriesHeaderProps) {
  const words = useWords();
  return (
    <header class="stories-header">
      <h1>{words('storiesTitle')}</h1>
      {hasStories && (
        <div class="stories-files">
          <button type="button" class="button-quiet" onClick={onExport}>
            {words('storiesExport')}
          </button>
          <ImportButton onImport={onImport} />
          <button type="button" class="button-quiet stories-keys" aria-label={words('storiesKeys')} onClick={onKeys}>
            ?
          </button>
        </div>
      )}
    </header>
  );
}
