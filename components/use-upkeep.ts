import { useEffect, useState } from 'preact/hooks';
import type { KeepingDoings, Loss } from './keeping-doings.ts';
import type { Notice } from './use-notice.ts';
import { useWords } from './words.ts';

interface UpkeepOptions {
  doings: KeepingDoings;
  /** How many stories there are, once that is known. */
  total: number | undefined;
  saying(notice: Notice): void;
}

/** Has done what keeps the list safe, says what failed, and answers what was lost and the taking note of it. */
export function useUpkeep({ doings, total, saying }: UpkeepOptions): { lost?: Loss; accept(): void } {
  const words = useWords();
  const [lost, setLost] = useState<Loss>();
  const [isLookedAfter, setIsLookedAfter] = useState(false);

  useEffect(() => {
    let current = true;
    doings
      .lookAfter()
      .then((upkeep) => {
        if (!current) return;
        setLost(upkeep.lost);
        setIsLookedAfter(true);
        if (upkeep.backupFailed) saying({ said: [words('filesBackupFailed')] });
      })
      .catch(console.error);
    return () => {
      current = false;
    };
    // Once a page.
  }, [doings]);

  useEffect(() => {
    // Not before it is known whether they should be more.
    if (isLookedAfter && total !== undefined) doings.countKept(total).catch(console.error);
  }, [doings, isLookedAfter, total]);

  return {
    ...(lost ? { lost } : {}),
    accept: () => {
      if (!lost) return;
      setLost(undefined);
      doings.acceptLoss().catch(console.error);
    },
  };
}
