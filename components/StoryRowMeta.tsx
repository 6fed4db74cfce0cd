import type { StoryRow } from '../lib/model.ts';
import { counted } from './counted.ts';
import { dayInWords, inNumerals, inPercent } from './formats.ts';
import type { RowDeed } from './StoryListRow.tsx';
import { useWords } from './words.ts';

/** Where a story of the list is from, what the reader made of it, and what can be done with it. */
export function StoryRowMeta({ row, onDeed }: { row: StoryRow; onDeed(deed: RowDeed): void }) {
  const words = useWords();
  const language = words('languageTag');
  const { language: lang, direction: dir, progress = 0 } = row;
  const deeds = [
    row.archived === undefined
      ? (['archive', words('readerArchive')] as const)
      : (['unarchive', words('storiesUnarchive')] as const),
    row.read === undefined
      ? (['read', words('storiesMarkRead')] as const)
      : (['unread', words('storiesMarkUnread')] as const),
    ['tag', words('storiesTag')] as const,
    ['remove', words('storiesRemove')] as const,
  ];
  return (
    <div class="story-meta">
      <p>
        {row.site && (
          <span class="story-site" lang={lang} dir={dir}>
            {row.site}
          </span>
        )}
        <time dateTime={row.saved}>{dayInWords(row.saved, language)}</time>
        {!row.uncaptured && <span>{words('storiesMinutes', inNumerals(minutes(row.words), language))}</span>}
        {progress > 0 && progress < 1 && (
          <span class="story-progress">{words('storiesProgress', inPercent(progress, language))}</span>
        )}
        {row.highlights.length > 0 && <span>{counted(words, 'readerHighlightsCount', row.highlights.length)}</span>}
        {row.note && <span>{words('readerNote')}</span>}
        {row.archived !== undefined && <span>{words('storiesArchived')}</span>}
      </p>
      {row.tags.length > 0 && (
        <ul class="story-tags" aria-label={words('readerTags')}>
          {row.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <span class="story-doings">
        {deeds.map(([deed, name]) => (
          <button
            key={deed}
            type="button"
            aria-label={words('storiesOf', name, row.title)}
            onClick={() => onDeed(deed)}
          >
            {name}
          </button>
        ))}
      </span>
    </div>
  );
}

// 240 words a minute: silent reading of non-fiction, as in lib/text/reading-time.ts.
const minutes = (words: number): number => Math.max(1, Math.round(words / 240));
