import type { MessageKey } from '../../lib/words.ts';
import { counted } from '../counted.ts';
import type { ImportPreview as Preview } from '../transfer-doings.ts';
import { useWords } from '../words.ts';

interface ImportPreviewProps {
  preview: Preview;
  onBringIn(): void;
  onCancel(): void;
}

/** What a file would bring, before anything is written. */
export function ImportPreview({ preview, onBringIn, onCancel }: ImportPreviewProps) {
  const words = useWords();
  const { stories, known, repeated, withText, skipped } = preview;
  const isAllKnown = known >= stories;
  const figures = (
    [
      ['filesKnownAlready', known],
      ['storiesUnread', preview.unread],
      ['filesRead', preview.read],
      ['storiesArchived', preview.archived],
      ['filesWithText', withText],
      ['filesLinksOnly', stories - withText],
      ['filesWithTags', preview.withTags],
      ['filesWithNotes', preview.withNotes],
      ['filesHighlights', preview.highlights],
      ['filesUnreadableRows', skipped],
    ] satisfies [MessageKey, number][]
  ).filter(([, count]) => count > 0);
  return (
    <>
      <p class="files-figure">
        {stories > 0
          ? counted(words, 'filesHolds', stories)
          : words(skipped > 0 ? 'filesHoldsNothing' : 'filesHoldsNone')}
      </p>
      <dl class="files-figures" aria-label={words('filesHeld')}>
        {figures.map(([key, count]) => (
          <div key={key}>
            <dt>{words(key)}</dt>
            <dd>{count.toLocaleString(words('languageTag'))}</dd>
          </div>
        ))}
      </dl>
      {repeated > 0 && <p>{counted(words, 'filesRepeated', repeated)}</p>}
      {stories > 0 && isAllKnown && <p>{words('filesNothingNew')}</p>}
      {known > 0 && <p>{words('filesMerge')}</p>}
      {stories > withText && <p>{words('filesLinksNote')}</p>}
      <p class="dialog-doings">
        {stories > 0 ? (
          <button type="button" class="button button-filled" onClick={onBringIn}>
            {isAllKnown ? words('filesBringInAgain') : counted(words, 'filesBringIn', stories)}
          </button>
        ) : (
          skipped > 0 && (
            <button type="button" class="button" onClick={onBringIn}>
              {words('filesShowWhy')}
            </button>
          )
        )}
        <button type="button" class="button-quiet" onClick={onCancel}>
          {words('storiesCancel')}
        </button>
      </p>
    </>
  );
}
