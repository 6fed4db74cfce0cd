import { useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import type { ExportForm, TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { problemInWords } from './problem-words.ts';

/** Stories leave as a file; what came of it is told in sentences. */
export function useExport(doings: TransferDoings) {
  const words = useWords();
  const [said, setSaid] = useState<string[]>([]);
  return {
    said,
    exportAs: async (form: ExportForm, ids?: string[]): Promise<void> => {
      setSaid([words('filesExporting')]);
      try {
        const done = await doings.exportAs(form, ids);
        if (!done.ok) return setSaid([problemInWords(words, done.problem)]);
        const { stories, left } = done.value;
        setSaid([
          counted(words, 'filesExported', stories),
          ...(left > 0 ? [counted(words, 'filesExportLeft', left)] : []),
        ]);
      } catch (error) {
        console.error(error);
        setSaid([problemInWords(words, 'broken')]);
      }
    },
  };
}
