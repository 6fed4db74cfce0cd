import { useMemo } from 'preact/hooks';
import type { StoryRow } from '../lib/model.ts';
import { MarkedText } from './MarkedText.tsx';
import { StoryRowMeta } from './StoryRowMeta.tsx';
import type { Excerpt } from './stories-doings.ts';
import type { Deed } from './use-deeds.ts';
import { useWords } from './words.ts';

export type RowDeed = Deed | 'tag';

export interface StoryListRowProps {
  doc: number;
  /** Nothing while it is not read yet. */
  row: StoryRow | 'damaged' | undefined;
  /** Where it has what was searched for. */
  excerpt: Excerpt | undefined;
  position: number;
  /** How long the list is; -1 where that is not known. */
  of: number;
  open: boolean;
  href: string;
  selected: boolean;
  /** `extends_`: with all between it and the one before. */
  onSelect(doc: number, extends_: boolean): void;
  onDeed(deed: RowDeed, doc: number): void;
}

/** One story of the list: its headline, the line that tells it, where it is from, and what can be done with it. */
export function StoryListRow(props: StoryListRowProps) {
  // Drawn anew only when something of it is: while the list scrolls, most rows stay as they are.
  return useMemo(() => <Row {...props} />, Object.values(props));
}

function Row({ row, ...props }: StoryListRowProps) {
  const words = useWords();
  const place = { 'data-doc': props.doc, 'aria-posinset': props.position, 'aria-setsize': props.of };
  if (row === undefined) return <li class="story-row story-row-outline" aria-busy="true" {...place} />;
  if (row === 'damaged') {
    return (
      <li class="story-row story-row-damaged" {...place}>
        <p>{words('storiesUnreadable')}</p>
      </li>
    );
  }
  return <KnownRow row={row} place={place} {...props} />;
}

function KnownRow(props: Omit<StoryListRowProps, 'row'> & { row: StoryRow; place: object }) {
  const words = useWords();
  const { doc, row, place, excerpt, open, href, selected, onSelect, onDeed } = props;
  const unread = row.read === undefined;
  const state = [unread && 'story-unread', selected && 'story-selected', row.uncaptured && 'story-uncaptured'];
  const line = excerpt?.text ?? row.line;
  const { language: lang, direction: dir } = row;
  return (
    <li class={['story-row', ...state].filter(Boolean).join(' ')} {...place}>
      <label class="story-select">
        <input
          type="checkbox"
          checked={selected}
          aria-label={words('storiesOf', words('storiesSelect'), row.title)}
          // Shift would select the words in between as well.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={(event) => {
            onSelect(doc, event.shiftKey);
            // The box shows what is selected, and with Shift that is not what it was clicked to.
            event.currentTarget.checked = true;
          }}
        />
      </label>
      <a class="story-link" href={href} aria-current={open ? 'true' : undefined}>
        <span class="story-title" lang={lang} dir={dir}>
          <MarkedText text={row.title} marks={excerpt?.inTitle ?? []} />
        </span>
        {unread && <span class="sr-only"> {words('storiesUnread')}</span>}
        {line && ' '}
        {line && (
          <span class="story-line" lang={lang} dir={dir}>
            <MarkedText text={line} marks={excerpt?.text === undefined ? [] : excerpt.marks} />
          </span>
        )}
        {row.uncaptured && <span class="story-line story-bare"> {words('storiesUncaptured')}</span>}
      </a>
      <StoryRowMeta row={row} onDeed={(deed) => onDeed(deed, doc)} />
    </li>
  );
}
