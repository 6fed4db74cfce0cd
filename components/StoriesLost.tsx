import { counted } from './counted.ts';
import type { Loss } from './keeping-doings.ts';
import { timeInWords } from './times.ts';
import { useWords } from './words.ts';

interface StoriesLostProps {
  lost: Loss;
  onFiles(): void;
  onAccept(): void;
}

/** The browser cleared the list: how many stories are gone, why that happens, and the way to have them back. */
export function StoriesLost({ lost: { stories, backup }, onFiles, onAccept }: StoriesLostProps) {
  const words = useWords();
  return (
    <div class="stories-problem" role="alert">
      <h2>{counted(words, 'storiesLost', stories)}</h2>
      <p>{words('storiesLostWhy')}</p>
      <p>
        {backup === undefined
          ? words('storiesLostNoBackup')
          : words('storiesLostBackup', timeInWords(backup, words('languageTag')))}
      </p>
      <p class="stories-next">
        <button type="button" class="button button-filled" onClick={onFiles}>
          {words('filesImport')}
        </button>
        <button type="button" class="button" onClick={onAccept}>
          {words('storiesLostAccept')}
        </button>
      </p>
    </div>
  );
}
