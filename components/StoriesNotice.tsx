import type { Notice } from './use-notice.ts';
import { useWords } from './words.ts';

/**
 * The one place that says what just happened, to eye and ear alike. It stays until the next thing happens or the reader
 * closes it: a removal can be undone for as long as it is said.
 */
export function StoriesNotice(props: {
  notice: Notice | undefined;
  onUndo?: (() => void) | undefined;
  onClose(): void;
}) {
  const words = useWords();
  const { notice, onUndo, onClose } = props;
  const said = notice?.said ?? [];
  const seen = said.length > 0 && notice?.manner !== 'heard';
  return (
    <div class={seen ? 'stories-notice' : 'sr-only'}>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {words('storiesUndo')}
        </button>
      )}
      {seen && (
        <button type="button" class="button-quiet" onClick={onClose}>
          {words('storiesClose')}
        </button>
      )}
    </div>
  );
}
