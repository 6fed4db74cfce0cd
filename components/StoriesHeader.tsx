import type { StoryRow } from '../lib/model.ts';
import { counted } from './counted.ts';
import { ImportButton } from './ImportButton.tsx';
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
  return (
    <header class="stories-header">
      <h1>{words('storiesTitle')}</h1>
      {rows && rows.length > 0 && (
        <>
          <div class="stories-files">
            <button type="button" class="button" onClick={onExport}>
              {words('storiesExport')}
            </button>
            <ImportButton onImport={onImport} />
          </div>
          <p class="stories-count">
            <span>{counted(words, 'storiesCount', rows.length)}</span>
            {unread > 0 && <span>{words('storiesUnreadCount', unread.toLocaleString(words('languageTag')))}</span>}
          </p>
        </>
      )}
    </header>
  );
}
