import type { ReaderMarks } from '../lib/model.ts';
import { counted } from './counted.ts';
import { useWords } from './words.ts';

/** Where tags, note and highlights lie below a long text: what there is of them, and the way there. */
export function MarksLine({ marks, onGo }: { marks: ReaderMarks; onGo(): void }) {
  const words = useWords();
  const said = [
    ...(marks.tags.length > 0 ? [new Intl.ListFormat(words('languageTag'), { type: 'unit' }).format(marks.tags)] : []),
    ...(marks.note ? [words('readerNote')] : []),
    ...(marks.highlights.length > 0 ? [counted(words, 'readerHighlightsCount', marks.highlights.length)] : []),
  ];
  return (
    <button type="button" class="marks-line" onClick={onGo}>
      {said.length === 0 ? words('readerMarksAdd') : said.map((piece) => <bdi key={piece}>{piece}</bdi>)}
    </button>
  );
}
