import { counted } from './counted.ts';
import type { RowDeed } from './StoryListRow.tsx';
import { useWords } from './words.ts';

interface SelectionBarProps {
  count: number;
  /** How many the list has. */
  of: number;
  /** All of them are, as far as is known. */
  archived: boolean;
  onDeed(deed: RowDeed): void;
  onExport(): void;
  onAll(): void;
  onClear(): void;
}

/** What can be done with the stories that are selected; nothing where none is. */
export function SelectionBar({ count, of, archived, onDeed, onExport, onAll, onClear }: SelectionBarProps) {
  const words = useWords();
  if (count === 0) return null;
  const deeds = [
    archived ? (['unarchive', words('storiesUnarchive')] as const) : (['archive', words('readerArchive')] as const),
    ['read', words('storiesRead'), words('storiesMarkRead')] as const,
    ['unread', words('storiesUnread'), words('storiesMarkUnread')] as const,
    ['tag', words('storiesTag')] as const,
    ['remove', words('storiesRemove')] as const,
  ];
  return (
    <div class="stories-selection" role="toolbar" aria-label={words('storiesSelection')}>
      <p>
        <span class="stories-selected" aria-live="polite">
          {counted(words, 'storiesSelected', count)}
        </span>
        {count < of && (
          <button type="button" class="button-link" onClick={onAll}>
            {counted(words, 'storiesSelectAll', of)}
          </button>
        )}
        <button type="button" class="button-link" onClick={onClear}>
          {words('storiesSelectNone')}
        </button>
      </p>
      <p class="stories-selection-deeds">
        {deeds.map(([deed, name, fullName]) => (
          <button key={deed} type="button" class="button" aria-label={fullName} onClick={() => onDeed(deed)}>
            {name}
          </button>
        ))}
        <button type="button" class="button" onClick={onExport}>
          {words('filesExportTitle')}
        </button>
      </p>
    </div>
  );
}
