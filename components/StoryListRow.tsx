import type { StoryRow } from '../lib/model.ts';
import { useWords } from './words.ts';

export interface StoryListRowProps {
  row: StoryRow;
  open: boolean;
  onMark(row: StoryRow, read: boolean): void;
  onRemove(row: StoryRow): void;
}

/** One story of the list: its headline, the line that tells it, where it is from, and what can be done with it. */
export function StoryListRow({ row, open, onMark, onRemove }: StoryListRowProps) {
  const words = useWords();
  const language = words('languageTag');
  const { language: lang, direction: dir } = row;
  const unread = row.read === undefined;
  const markWords = words(unread ? 'storiesMarkRead' : 'storiesMarkUnread');
  return (
    <li class={unread ? 'story-row story-unread' : 'story-row'}>
      <a class="story-link" href={`#${encodeURIComponent(row.id)}`} aria-current={open ? 'true' : undefined}>
        <span class="story-title" lang={lang} dir={dir}>
          {row.title}
        </span>
        {unread && <span class="sr-only"> {words('storiesUnread')}</span>}
        {row.line && ' '}
        {row.line && (
          <span class="story-line" lang={lang} dir={dir}>
            {row.line}
          </span>
        )}
      </a>
      <div class="story-meta">
        <p>
          {row.site && (
            <span class="story-site" lang={lang} dir={dir}>
              {row.site}
            </span>
          )}
          <time dateTime={row.saved}>{dayInWords(row.saved, language)}</time>
          <span>{words('storiesMinutes', minutes(row.words).toLocaleString(language))}</span>
        </p>
        <span class="story-doings">
          <button
            type="button"
            aria-label={words('storiesOf', markWords, row.title)}
            onClick={() => onMark(row, unread)}
          >
            {markWords}
          </button>
          <button
            type="button"
            aria-label={words('storiesOf', words('storiesRemove'), row.title)}
            onClick={() => onRemove(row)}
          >
            {words('storiesRemove')}
          </button>
        </span>
      </div>
    </li>
  );
}

// 240 words a minute: silent reading of non-fiction, as in lib/text/reading-time.ts.
const minutes = (words: number): number => Math.max(1, Math.round(words / 240));

// Made once a language: a format costs a hundred times what formatting does, and lists are long.
const days = new Map<string, Intl.DateTimeFormat>();

function dayInWords(time: string, language: string): string {
  const format = days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  days.set(language, format);
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : format.format(date);
}
