import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Drafts } from './reader-doings.ts';
import { useTyped } from './use-typed.ts';
import { useWords } from './words.ts';

interface NoteFieldProps {
  /** Names the note among the drafts. */
  of: string;
  note: string | undefined;
  label: string;
  drafts: Drafts;
  onNote(note: string): Promise<boolean>;
  field?: Ref<HTMLTextAreaElement>;
  /** Enter with Ctrl or Cmd, for which Escape does as well. */
  onDone?(): void;
}

/** A note, written in place and kept while it is typed. */
export function NoteField({ of, note, label, drafts, onNote, field, onDone }: NoteFieldProps) {
  const words = useWords();
  const id = useId();
  const { text, onInput, flush } = useTyped({ of, kept: note ?? '', drafts, keep: onNote });
  return (
    <div class="note-field">
      <label class="sr-only" for={id}>
        {label}
      </label>
      <textarea
        {...(field ? { ref: field } : {})}
        id={id}
        class="field"
        dir="auto"
        rows={Math.min(12, Math.max(2, text.split('\n').length))}
        placeholder={words('readerNotePlaceholder')}
        value={text}
        onInput={({ currentTarget: { value } }) => onInput(value)}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          flush();
          onDone?.();
        }}
      />
      {/* What paper shows of it: a field prints what fits in its box. */}
      {text.trim() !== '' && (
        <p class="note-on-paper" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}
