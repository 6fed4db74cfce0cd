import type { Ref } from 'preact';
import type { Highlight, ReaderMarks, Span } from '../lib/model.ts';
import { HighlightList } from './HighlightList.tsx';
import { NoteField } from './NoteField.tsx';
import type { ReaderDoings } from './reader-doings.ts';
import { TagEditor } from './TagEditor.tsx';
import { useWords } from './words.ts';

interface StoryMarksProps {
  storyId: string;
  /** There are words to highlight. */
  hasText: boolean;
  marks: ReaderMarks;
  doings: Pick<ReaderDoings, 'drafts' | 'knownTags'>;
  tagField: Ref<HTMLInputElement>;
  noteField: Ref<HTMLTextAreaElement>;
  show(span: Span): void;
  onTags(change: (tags: string[]) => string[]): void;
  onNote(note: string): Promise<boolean>;
  onHighlightNote(highlight: Highlight, note: string): Promise<boolean>;
  onRemoveHighlight(highlight: Highlight): void;
}

/** What the reader added to a story: tags, a note, highlights. Beside the story, or below it where there is no room. */
export function StoryMarks(props: StoryMarksProps) {
  const { storyId, hasText, marks, doings, tagField, noteField, show } = props;
  const words = useWords();
  return (
    <aside class="story-marks" aria-label={words('readerMarks')}>
      <section class={marks.tags.length > 0 ? undefined : 'marks-empty'} aria-labelledby="story-tags">
        <h2 id="story-tags">{words('readerTags')}</h2>
        <TagEditor tags={marks.tags} knownTags={doings.knownTags} onTags={props.onTags} field={tagField} />
      </section>
      <section class={marks.note ? undefined : 'marks-empty'} aria-labelledby="story-note">
        <h2 id="story-note">{words('readerNote')}</h2>
        <NoteField
          of={storyId}
          note={marks.note}
          label={words('readerNoteLabel')}
          drafts={doings.drafts}
          field={noteField}
          onNote={props.onNote}
        />
      </section>
      {(hasText || marks.highlights.length > 0) && (
        <HighlightList
          highlights={marks.highlights}
          storyId={storyId}
          drafts={doings.drafts}
          show={show}
          onNote={props.onHighlightNote}
          onRemove={props.onRemoveHighlight}
        />
      )}
    </aside>
  );
}
