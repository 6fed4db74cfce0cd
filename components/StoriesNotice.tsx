import { useWords } from './words.ts';

/**
 * The one place that says what just happened, to eye and ear alike. It stays until the next thing happens or the reader
 * closes it: a removal can be undone for as long as it is said.
 */
export function StoriesNotice(props: { said: string[]; onUndo?: (() => void) | undefined; onClose(): void }) {
  const words = useWords();
  const { said, onUndo, onClose } = props;
  return (
    <div class={said.length > 0 ? 'stories-notice' : 'stories-notice stories-notice-empty'}>
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
      {said.length > 0 && (
        <button type="button" class="button-quiet" onClick={onClose}>
          {words('storiesClose')}
        </button>
      )}
    </div>
  );
}
