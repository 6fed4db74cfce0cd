import { useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import type { TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { ExportSaid } from './ExportSaid.tsx';
import { problemInWords } from './problem-words.ts';
import { useExport } from './use-export.ts';

interface EraseListProps {
  doings: TransferDoings;
  total: number;
  onErased(): void;
  onCancel(): void;
}

/** Asks before everything goes, and offers to take it along. */
export function EraseList({ doings, total, onErased, onCancel }: EraseListProps) {
  const words = useWords();
  const exporting = useExport(doings);
  const [problem, setProblem] = useState<string>();
  const erase = async () => {
    try {
      const erased = await doings.erase();
      if (erased.ok) onErased();
      else setProblem(problemInWords(words, erased.problem));
    } catch (error) {
      console.error(error);
      setProblem(problemInWords(words, 'broken'));
    }
  };
  return (
    <>
      <p>{words('filesEraseWhat')}</p>
      <p class="files-doings">
        <button type="button" class="button" onClick={() => void exporting.exportAs('json')}>
          {words('filesEraseExport')}
        </button>
      </p>
      <ExportSaid exporting={exporting} />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p class="dialog-doings">
        <button type="button" class="button button-filled" onClick={() => void erase()}>
          {counted(words, 'filesEraseNow', total)}
        </button>
        <button type="button" class="button-quiet" onClick={onCancel}>
          {words('storiesCancel')}
        </button>
      </p>
    </>
  );
}
