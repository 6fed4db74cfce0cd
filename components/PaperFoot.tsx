import type { Story } from '../lib/model.ts';
import { timeInWords } from './times.ts';
import { useWords } from './words.ts';

/** What paper has to say instead of links and buttons: where the story is from, and when it was kept. */
export function PaperFoot({ story: { article, saved } }: { story: Story }) {
  const words = useWords();
  return (
    <footer class="paper-foot">
      <p>{article.url}</p>
      <p>{words('readerSavedOn', timeInWords(saved, words('languageTag')))}</p>
    </footer>
  );
}
