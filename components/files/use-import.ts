import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListProblem } from '../stories-doings.ts';
import type { Following, ImportPreview, ImportReport, Looked, TransferDoings, Unreadable } from '../transfer-doings.ts';
import { useLeavingQuestion } from './use-leaving-question.ts';

/** How far an import is. Nothing is written before `importing`. */
export type ImportStep =
  | { kind: 'start' }
  | { kind: 'reading'; share: number }
  | { kind: 'denied' }
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'failed'; problem: ListProblem | 'broken' }
  | { kind: 'preview'; preview: ImportPreview; bringIn(following: Following): Promise<ImportReport> }
  | { kind: 'importing'; share: number }
  | { kind: 'report'; report: ImportReport; format: string };

/** Files become stories: they are read, the reader sees what they would bring, and says yes. One import at a time. */
export function useImport(doings: TransferDoings, onBrought: () => void) {
  const [step, setStep] = useState<ImportStep>({ kind: 'start' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  useLeavingQuestion(step.kind === 'importing');

  /** Goes through a step that takes long; what comes of one that the reader left is of no interest. */
  const run = async (kind: 'reading' | 'importing', work: (following: Following) => Promise<ImportStep>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let shown = 0;
    setStep({ kind, share: 0 });
    const onShare = (share: number) => {
      // Told of each piece of a file; drawn once a percent.
      if (controller.signal.aborted || share - shown < 0.01) return;
      shown = share;
      setStep({ kind, share });
    };
    const next = await work({ signal: controller.signal, onShare }).catch((error: unknown): ImportStep => {
      console.error(error);
      return { kind: 'failed', problem: 'broken' };
    });
    if (running.current !== controller) return;
    running.current = undefined;
    setStep(next);
  };

  const look = (looking: (following: Following) => Promise<Looked | { kind: 'denied' }>) =>
    run('reading', async (following) => {
      const looked = await looking(following);
      return looked.kind === 'cancelled' ? { kind: 'start' } : looked;
    });

  const { lookAtBrowsersList } = doings;
  return {
    step,
    look: (files: File[]) => {
      // What is being written is not left for a file that was dropped meanwhile.
      if (files.length > 0 && step.kind !== 'importing') void look((following) => doings.look(files, following));
    },
    lookAtBrowsersList: lookAtBrowsersList && (() => void look(lookAtBrowsersList)),
    bringIn: ({ preview, bringIn }: Extract<ImportStep, { kind: 'preview' }>) =>
      void run('importing', async (following) => {
        const report = await bringIn(following);
        if (report.added + report.merged > 0) onBrought();
        return { kind: 'report', report, format: preview.format };
      }),
    /** Of what is being written: the report comes as soon as the last stories are whole. */
    stop: () => running.current?.abort(),
    /** Back to the choice of files. */
    leave: () => {
      running.current?.abort();
      running.current = undefined;
      setStep({ kind: 'start' });
    },
  };
}
export type Import = ReturnType<typeof useImport>;
