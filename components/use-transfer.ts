import { useState } from 'preact/hooks';
import { counted } from './counted.ts';
import type { Done, ImportOutcome, StoriesDoings } from './stories-doings.ts';
import type { Act, Notice } from './use-notice.ts';
import { useWords } from './words.ts';

interface TransferOptions {
  doings: Pick<StoriesDoings, 'exportAll' | 'importFile'>;
  act: Act;
  saying(notice: Notice): void;
  /** The list is another now. */
  onChange(): void;
}

/** Stories that go out and come in, and the report of what came of it. */
export function useTransfer({ doings, act, saying, onChange }: TransferOptions) {
  const words = useWords();
  const [report, setReport] = useState<ImportOutcome>();
  return {
    report,
    closeReport: () => setReport(undefined),
    exportAll: () =>
      act(doings.exportAll(), ({ stories, left }) => ({
        said: [
          counted(words, 'storiesExported', stories),
          ...(left > 0 ? [counted(words, 'storiesExportLeft', left)] : []),
        ],
        ...(left > 0 ? {} : { manner: 'passing' }),
      })),
    importFile: (file: File) => {
      setReport(undefined);
      saying({ said: [words('storiesImporting')] });
      return act(
        doings.importFile(file).then((outcome): Done<ImportOutcome> => ({ ok: true, value: outcome })),
        (outcome) => {
          setReport(outcome);
          onChange();
          return outcome.kind === 'imported'
            ? { said: [counted(words, 'storiesImported', outcome.added)], manner: 'heard' }
            : 'hush';
        },
      );
    },
  };
}
