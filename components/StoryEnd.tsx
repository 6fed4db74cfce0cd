import type { ReaderMarks } from '../lib/model.ts';
import type { Neighbour } from './use-neighbours.ts';
import { useWords } from './words.ts';

interface StoryEndProps {
  marks: ReaderMarks;
  /** The story that follows in the list. */
  next?: Neighbour | undefined;
  onRead(): void;
  onArchive(): void;
  onTop(): void;
}

/** Where the text ends: what a reader who has read it may want to do now. */
export function StoryEnd({ marks, next, onRead, onArchive, onTop }: StoryEndProps) {
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
        <button type="button" class="button-quiet" aria-keyshortcuts="w" onClick={onTop}>
          {words('readerToTop')}
        </button>
      </div>
      {next && (
        <button type="button" class="story-next" aria-keyshortcuts="j" onClick={next.open}>
          <span class="story-next-label">{words('readerNext')}</span>
          <bdi class="story-next-title">{next.title}</bdi>
        </button>
      )}
    </div>
  );
}
