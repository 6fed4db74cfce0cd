import type { Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { withTags } from './tags.ts';
import { useWords } from './words.ts';

interface TagEditorProps {
  tags: string[];
  knownTags(): Promise<string[]>;
  onTags(change: (tags: string[]) => string[]): void;
  field: Ref<HTMLInputElement>;
}

/** A story's tags, and a field that adds to them and knows those of the other stories. */
export function TagEditor({ tags, knownTags, onTags, field }: TagEditorProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  const list = useRef<HTMLUListElement>(null);

  const add = () => {
    if (typed.trim() !== '') onTags((before) => withTags(before, typed, known));
    setTyped('');
  };
  const remove = (tag: string) => onTags((before) => before.filter((other) => other !== tag));

  return (
    <div class="tag-editor">
      {tags.length > 0 && (
        <ul ref={list} class="tags">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="tag"
                aria-label={words('readerTagRemove', tag)}
                title={words('readerTagRemove', tag)}
                onClick={({ currentTarget }) => {
                  // The keyboard goes on with the next tag, or the field.
                  const beside = currentTarget.closest('li')?.nextElementSibling ?? list.current?.nextElementSibling;
                  beside?.querySelector<HTMLElement>('button, input')?.focus();
                  remove(tag);
                }}
              >
                <bdi>{tag}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="sr-only" for={id}>
          {words('readerTagAdd')}
        </label>
        <input
          ref={field}
          id={id}
          class="field"
          list={`${id}-known`}
          autocomplete="off"
          placeholder={words('readerTagAdd')}
          dir="auto"
          value={typed}
          onFocus={() => void knownTags().then(setKnown)}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
          onKeyDown={(event) => {
            if (event.key === ',' && typed.trim() !== '') {
              event.preventDefault();
              add();
            }
            const last = tags.at(-1);
            if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
          }}
          onBlur={add}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </form>
    </div>
  );
}
