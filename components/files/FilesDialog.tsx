import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/words.ts';
import { counted } from '../counted.ts';
import { Dialog } from '../Dialog.tsx';
import type { KeepingDoings } from '../keeping-doings.ts';
import type { TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { BackupChoice } from './BackupChoice.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { EraseList } from './EraseList.tsx';
import { ExportForms } from './ExportForms.tsx';
import { formatInWords } from './format-words.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import { problemInWords, unreadableWords } from './problem-words.ts';
import { RemovedStories } from './RemovedStories.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import { type Import, type ImportStep, useImport } from './use-import.ts';
import { type RemovedDoings, useRemoved } from './use-removed.ts';

interface FilesDialogProps {
  doings: TransferDoings & KeepingDoings & RemovedDoings;
  /** How many stories the list has. */
  total: number;
  /** To be looked at as soon as the dialog is open: what was dropped. */
  files?: File[] | undefined;
  onBrought(): void;
  /** Stories that had been removed are back; `said` tells which. */
  onPutBack(said: string): void;
  onErased(): void;
  onClose(): void;
}

/** Everything that is done with files, and with the whole list; an import takes the dialog for itself while it lasts. */
export function FilesDialog({ doings, total, files, onBrought, onPutBack, onErased, onClose }: FilesDialogProps) {
  const words = useWords();
  const bringing = useImport(doings, onBrought);
  const removed = useRemoved(doings, onPutBack);
  const [isErasing, setIsErasing] = useState(false);
  const inside = useRef<HTMLDivElement>(null);
  const { step } = bringing;
  const isAtStart = step.kind === 'start' || step.kind === 'denied';
  const part = isErasing ? 'erase' : isAtStart ? 'start' : step.kind;
  const first = useRef(part);

  useEffect(() => {
    if (files) bringing.look(files);
    // Only what was dropped anew.
  }, [files]);
  useEffect(() => {
    // The button that was pressed is gone, and the focus with it; what is new is read from its beginning.
    const next = part === 'start' ? inside.current?.querySelector('input') : inside.current;
    if (first.current !== part) next?.focus();
    first.current = part;
  }, [part]);

  return (
    <Dialog
      title={isErasing ? counted(words, 'filesEraseTitle', total) : titleOf(words, step)}
      class="files-dialog"
      onClose={() => {
        // A click beside the dialog must not end what is being written.
        if (step.kind === 'importing') return;
        if (isErasing) setIsErasing(false);
        else if (step.kind === 'reading') bringing.leave();
        else onClose();
      }}
    >
      <div ref={inside} tabIndex={part === 'start' ? undefined : -1} class="files-part">
        {isErasing ? (
          <EraseList doings={doings} total={total} onErased={onErased} onCancel={() => setIsErasing(false)} />
        ) : isAtStart ? (
          <>
            <ChooseFiles bringing={bringing} />
            {total > 0 && <ExportForms doings={doings} />}
            <RemovedStories removed={removed} />
            <BackupChoice doings={doings} />
            <ThisDevice doings={doings} total={total} onErase={() => setIsErasing(true)} />
            <p class="dialog-doings">
              <button type="button" class="button" onClick={onClose}>
                {words('storiesClose')}
              </button>
            </p>
          </>
        ) : (
          <ImportStepView bringing={bringing} step={step} onSave={doings.saveReport} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}

/** Exports the stories that were selected, or the open one. */
export function ExportDialog(props: { doings: TransferDoings; ids: string[]; onClose(): void }) {
  const words = useWords();
  const { doings, ids, onClose } = props;
  return (
    <Dialog title={counted(words, 'filesExportMany', ids.length)} class="files-dialog" onClose={onClose}>
      <ExportForms doings={doings} ids={ids} />
      <button type="button" class="button" onClick={onClose}>
        {words('storiesClose')}
      </button>
    </Dialog>
  );
}

interface ImportStepViewProps {
  bringing: Import;
  step: Exclude<ImportStep, { kind: 'start' | 'denied' }>;
  onSave(text: string): void;
  onClose(): void;
}

function ImportStepView({ bringing, step, onSave, onClose }: ImportStepViewProps) {
  const words = useWords();
  switch (step.kind) {
    case 'reading':
      return <ImportProgress {...step} onStop={bringing.leave} />;
    case 'importing':
      return <ImportProgress {...step} onStop={bringing.stop} />;
    case 'preview':
      return (
        <ImportPreview preview={step.preview} onBringIn={() => bringing.bringIn(step)} onCancel={bringing.leave} />
      );
    case 'report':
      return <ImportReport {...step} onSave={onSave} onClose={onClose} />;
    case 'unreadable':
    case 'failed':
      return (
        <>
          <p>{step.kind === 'failed' ? problemInWords(words, step.problem) : words(unreadableWords[step.why])}</p>
          {step.kind === 'unreadable' && <p>{words('filesNothingChanged')}</p>}
          <p class="dialog-doings">
            <button type="button" class="button button-filled" onClick={bringing.leave}>
              {words('filesAnother')}
            </button>
            <button type="button" class="button-quiet" onClick={onClose}>
              {words('storiesClose')}
            </button>
          </p>
        </>
      );
  }
}

function titleOf(words: Words, step: ImportStep): string {
  switch (step.kind) {
    case 'start':
    case 'denied':
      return words('filesTitle');
    case 'reading':
      return words('filesReading');
    case 'unreadable':
      return words('filesCannot');
    case 'failed':
      return words('filesImportTitle');
    case 'preview':
      return formatInWords(words, step.preview.format);
    case 'importing':
      return words('filesImporting');
    case 'report': {
      const { stopped, added, merged } = step.report;
      return words(stopped ? 'filesStopped' : added + merged === 0 ? 'filesNothingDone' : 'filesDone');
    }
  }
}
