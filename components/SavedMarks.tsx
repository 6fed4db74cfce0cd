import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderMarks } from '../lib/model.ts';
import type { KeptDoings } from './doings.ts';
import { NoteField } from './NoteField.tsx';
import { TagEditor } from './TagEditor.tsx';
import { useWords } from './words.ts';

interface SavedMarksProps {
  doings: KeptDoings;
  /** The story was saved just now, and not before: the fields stand open. */
  open: boolean;
}

/** Tags and a note for the story of this page, once it is saved. */
export function SavedMarks({ doings, open }: SavedMarksProps) {
  const words = useWords();
  const [kept, setKept] = useState<{ id: string; marks: ReaderMarks }>();
  const tagField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let current = true;
    void doings.find().then((found) => {
      if (current) setKept(found);
    });
    return () => {
      current = false;
    };
  }, [doings]);
  if (!kept) return null;

  const { id, marks } = kept;
  const change = async (how: (marks: ReaderMarks) => ReaderMarks): Promise<boolean> => {
    setKept({ id, marks: how(marks) });
    const done = await doings.mark(id, how);
    if (!done) setKept(kept);
    return done;
  };
  return (
    <details class="saved-marks" open={open}>
      <summary>{words('noteAndTags')}</summary>
      <TagEditor
        tags={marks.tags}
        knownTags={doings.knownTags}
        field={tagField}
        onTags={(tags) => void change((before) => ({ ...before, tags: tags(before.tags) }))}
      />
      <NoteField
        of={id}
        note={marks.note}
        label={words('readerNoteLabel')}
        drafts={doings.drafts}
        onNote={(note) => change((before) => ({ ...before, note }))}
      />
    </details>
  );
}
