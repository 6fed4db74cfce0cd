import { useRef } from 'preact/hooks';
import type { ReaderMarks } from '../lib/model.ts';
import { useWords } from './words.ts';

/** The story that follows in the list. */
export interface NextStory {
  title: string;
  open(): void;
}

interface StoryEndProps {
  marks: ReaderMarks;
  next?: NextStory | undefined;
  onRead(): void;
  onArchive(): void;
}

/** Where the text ends: what a reader who has read it may want to do now. */
export function StoryEnd({ marks, next, onRead, onArchive }: StoryEndProps) {
  const words = useWords();
  // Marking a story as read may take it out of the list, where nothing follows it then; the way on stays.
  const last = useRef(next);
  if (next) last.current = next;
  const onward = last.current;
  return (
    <div class="story-end">
      <p>{words(marks.read === undefined ? 'readerEnd' : 'readerEndRead')}</p>
      <div class="story-end-doings">
        <button type="button" class={marks.read === undefined ? 'button button-filled' : 'button'} onClick={onRead}>
          {words(marks.read === undefined ? 'storiesMarkRead' : 'storiesMarkUnread')}
        </button>
        <button type="button" class="button" onClick={onArchive}>
          {words(marks.archived === undefined ? 'readerArchive' : 'readerUnarchive')}
        </button>
      </div>
      {onward && (
        <button type="button" class="story-next" onClick={onward.open}>
          <span class="story-next-label">{words('readerNext')}</span>
          <bdi class="story-next-title">{onward.title}</bdi>
        </button>
      )}
    </div>
  );
}
