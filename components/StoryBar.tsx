import type { ComponentChildren, Ref } from 'preact';
import type { ReaderMarks } from '../lib/model.ts';
import type { ReaderSettings } from '../lib/settings.ts';
import { TextSettings } from './TextSettings.tsx';
import { useWords } from './words.ts';

interface StoryBarProps {
  bar: Ref<HTMLDivElement>;
  marks: ReaderMarks;
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
  onRead(): void;
  onArchive(): void;
  /** The story is being read aloud, or paused. */
  listens: boolean;
  /** Absent where there is no text to hear. */
  onListen?: (() => void) | undefined;
  onPrint(): void;
  onExport(): void;
  onRemove(): void;
  onClose(): void;
  /** What is going on, below the buttons. */
  children?: ComponentChildren;
}

/** What can be done with the open story, always in sight; its lower edge tells how far the reader is. */
export function StoryBar(props: StoryBarProps) {
  const { bar, marks, settings, onSettings, onRead, onArchive, onPrint, onExport, onRemove, onClose, children } = props;
  const { listens, onListen } = props;
  const words = useWords();
  const chosen = (what: () => void) => (event: { currentTarget: HTMLElement }) => {
    event.currentTarget.closest('details')?.removeAttribute('open');
    what();
  };
  return (
    <div ref={bar} class="story-bar">
      <div class="story-actions">
        <button type="button" class="button-quiet story-back" onClick={onClose}>
          <span class="step-back" aria-hidden="true" />
          <span class="story-back-words">{words('storiesBack')}</span>
        </button>
        <button type="button" class="button" aria-keyshortcuts="m" onClick={onRead}>
          {words(marks.read === undefined ? 'storiesMarkRead' : 'storiesMarkUnread')}
        </button>
        <button type="button" class="button" aria-keyshortcuts="e" onClick={onArchive}>
          {words(marks.archived === undefined ? 'readerArchive' : 'readerUnarchive')}
        </button>
        <span class="story-actions-gap" />
        {onListen && (
          <button type="button" class="button-quiet" aria-keyshortcuts="l" aria-pressed={listens} onClick={onListen}>
            {words('readerListen')}
          </button>
        )}
        <TextSettings settings={settings} onSettings={onSettings} />
        <details
          class="story-more"
          name="menu"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !event.currentTarget.open) return;
            // Closes the menu and not the story.
            event.preventDefault();
            event.currentTarget.open = false;
            event.currentTarget.querySelector('summary')?.focus();
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
          }}
        >
          <summary class="button-quiet" aria-label={words('readerMore')} title={words('readerMore')}>
            <span aria-hidden="true">⋯</span>
          </summary>
          <ul>
            <li>
              <button type="button" onClick={chosen(onPrint)}>
                {words('readerPrint')}
              </button>
            </li>
            <li>
              <button type="button" onClick={chosen(onExport)}>
                {words('filesExportTitle')}
              </button>
            </li>
            <li>
              <button type="button" onClick={chosen(onRemove)}>
                {words('storiesRemove')}
              </button>
            </li>
          </ul>
        </details>
      </div>
      {children}
    </div>
  );
}
