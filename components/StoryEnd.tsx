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
      {next && (
        <button type="button" class="story-next" onClick={next.open}>
          <span class="story-next-label">{words('readerNext')}</span>
          <bdi class="story-next-title">{next.title}</bdi>
        </button>
      )}
    </div>
  );
}
