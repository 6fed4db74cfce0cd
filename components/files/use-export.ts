import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import type { ExportForm, TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { problemInWords } from './problem-words.ts';
import { useLeavingQuestion } from './use-leaving-question.ts';

/** Stories leave as a file, one at a time; what came of the last is told in sentences. */
export function useExport(doings: TransferDoings) {
  const words = useWords();
  const [said, setSaid] = useState<string[]>([]);
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  useLeavingQuestion(share !== undefined);

  const exportAs = async (form: ExportForm, ids?: string[]): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let shown = 0;
    const onShare = (share: number) => {
      // Told of each story; drawn once a percent.
      if (signal.aborted || share - shown < 0.01) return;
      shown = share;
      setShare(share);
    };
    setShare(0);
    setSaid([words('filesExporting')]);
    const next = await outcomeOf(form, ids, { signal, onShare }).catch((error: unknown): string[] => {
      if (!signal.aborted) console.error(error);
      return signal.aborted ? [] : [problemInWords(words, 'broken')];
    });
    if (running.current !== controller) return;
    running.current = undefined;
    setShare(undefined);
    setSaid(next);
  };
  const outcomeOf = async (...asked: Parameters<TransferDoings['exportAs']>): Promise<string[]> => {
    const done = await doings.exportAs(...asked);
    if (!done.ok) return [problemInWords(words, done.problem)];
    const { stories, left } = done.value;
    return [counted(words, 'filesExported', stories), ...(left > 0 ? [counted(words, 'filesExportLeft', left)] : [])];
  };
  return { said, share, exportAs, stop: () => running.current?.abort() };
}
export type Export = ReturnType<typeof useExport>;
