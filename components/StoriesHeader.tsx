import type { StoryRow } from '../lib/model.ts';
import { counted } from './counted.ts';
import { useWords } from './words.ts';

export interface StoriesHeaderProps {
  /** Absent while the list cannot be shown. */
  rows: StoryRow[] | undefined;
  onExport(): void;
  onImport(file: File): void;
}

/** What the page is, how much is on it, and the way out of it and in. */
export function StoriesHeader({ rows, onExport, onImport }: StoriesHeaderProps) {
  const words = useWords();
  const unread = rows?.filter(({ read }) => read === undefined).length ?? 0;
  const onPick = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onImport(file);
    // So that the same file, mended, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <header class="stories-header">
      <h1>{words('storiesTitle')}</h1>
      {rows && rows.length > 0 && (
        <p class="stories-count">
          <span>{counted(words, 'storiesCount', rows.length)}</span>
          {unread > 0 && <span>{words('storiesUnreadCount', unread.toLocaleString(words('languageTag')))}</span>}
        </p>
      )}
      <div class="stories-files">
        {rows && rows.length > 0 && (
          <button type="button" class="button-quiet" onClick={onExport}>
            {words('storiesExport')}
          </button>
        )}
        {rows && (
          <label class="button-quiet">
            <input type="file" class="sr-only" accept=".json,application/json" onChange={onPick} />
            {words('storiesImport')}
          </label>
        )}
      </div>
    </header>
  );
}
