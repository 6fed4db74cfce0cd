import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryRow } from '../lib/model.ts';
import { counted } from './counted.ts';
import { Dialog } from './Dialog.tsx';
import { inNumerals } from './formats.ts';
import { TagEditor } from './TagEditor.tsx';
import { useWords } from './words.ts';

interface TagDialogProps {
  /** Those to tag; they may take a moment to be read. */
  stories(): Promise<StoryRow[]>;
  knownTags(): Promise<string[]>;
  onTags(change: (tags: string[]) => string[]): void;
  onClose(): void;
}

/** The tags of one story or of several at once: those that all have, and those that some have. */
export function TagDialog({ stories, knownTags, onTags, onClose }: TagDialogProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [rows, setRows] = useState<StoryRow[]>();
  const [tags, setTags] = useState<string[]>([]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const before = rows ? sharedTags(rows) : [];

  useEffect(() => {
    let current = true;
    void stories().then((read) => {
      if (!current) return;
      setRows(read);
      setTags((added) => [...sharedTags(read), ...added]);
    });
    return () => {
      current = false;
    };
    // Which stories they are does not change while the dialog is open.
  }, []);
  useEffect(() => field.current?.focus(), []);

  const some = rows ? tagsOfSome(rows).filter(([tag]) => !tags.includes(tag) && !taken.has(tag)) : [];
  const save = () => {
    const removed = new Set([...before.filter((tag) => !tags.includes(tag)), ...taken]);
    const added = tags.filter((tag) => !before.includes(tag));
    if (removed.size + added.length > 0) {
      onTags((tags) => [
        ...tags.filter((tag) => !removed.has(tag) || added.includes(tag)),
        ...added.filter((tag) => !tags.includes(tag)),
      ]);
    }
    onClose();
  };
  const title =
    rows?.length === 1
      ? words('storiesTagOne', rows[0]?.title ?? '')
      : counted(words, 'storiesTagMany', rows?.length ?? 0);

  return (
    <Dialog
      title={rows ? title : words('storiesTag')}
      class="tag-dialog"
      onClose={onClose}
      onKeyDown={(event) => {
        // Enter adds what is typed, and where nothing is, the reader is done.
        if (event.key !== 'Enter' || event.target !== field.current || field.current?.value.trim() !== '') return;
        event.preventDefault();
        save();
      }}
    >
      <TagEditor tags={tags} knownTags={knownTags} onTags={setTags} field={field} />
      {some.length > 0 && (
        <section class="tags-of-some">
          <h3>{words('storiesTagsOfSome')}</h3>
          <ul>
            {some.map(([tag, count]) => (
              <li key={tag}>
                <bdi>{tag}</bdi> <span class="count">{inNumerals(count, words('languageTag'))}</span>
                <button
                  type="button"
                  class="button-link"
                  aria-label={words('storiesOf', words('storiesTagAll'), tag)}
                  onClick={() => setTags([...tags, tag])}
                >
                  {words('storiesTagAll')}
                </button>
                <button
                  type="button"
                  class="button-link"
                  aria-label={words('readerTagRemove', tag)}
                  onClick={() => setTaken(new Set([...taken, tag]))}
                >
                  {words('storiesRemove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="dialog-doings">
        <button type="button" class="button button-filled" onClick={save}>
          {words('readerDone')}
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          {words('storiesCancel')}
        </button>
      </p>
    </Dialog>
  );
}

const sharedTags = (rows: StoryRow[]): string[] =>
  (rows[0]?.tags ?? []).filter((tag) => rows.every(({ tags }) => tags.includes(tag)));

/** Most used first. */
function tagsOfSome(rows: StoryRow[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].filter(([, count]) => count < rows.length).sort(([, one], [, other]) => other - one);
}
