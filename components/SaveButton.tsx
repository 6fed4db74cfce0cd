import { useWords } from './words.ts';

/** The one filled button; once the story is saved, the way to it. */
export function SaveButton({ saved, onSave, onOpenList }: { saved: boolean; onSave(): void; onOpenList(): void }) {
  const words = useWords();
  return saved ? (
    <button type="button" class="button saved" onClick={onOpenList}>
      <span aria-hidden="true">✓</span> {words('saved')} · {words('inReadingList')}
    </button>
  ) : (
    <button type="button" class="button button-filled" onClick={onSave}>
      {words('save')}
    </button>
  );
}
