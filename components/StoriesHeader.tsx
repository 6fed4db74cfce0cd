import { useWords } from './words.ts';

export interface StoriesHeaderProps {
  hasStories: boolean;
  onFiles(): void;
  onKeys(): void;
}

/** What the page is, and the way out of it and in. */
export function StoriesHeader({ hasStories, onFiles, onKeys }: StoriesHeaderProps) {
  const words = useWords();
  return (
    <header class="stories-header">
      <h1>{words('storiesTitle')}</h1>
      {hasStories && (
        <div class="stories-files">
          <button type="button" class="button-quiet" onClick={onFiles}>
            {words('filesOpen')}
          </button>
          <button type="button" class="button-quiet stories-keys" aria-label={words('storiesKeys')} onClick={onKeys}>
            ?
          </button>
        </div>
      )}
    </header>
  );
}
