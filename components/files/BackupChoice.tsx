import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/words.ts';
import { timeInWords } from '../times.ts';
import type { BackupEvery, Backups, TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { problemInWords } from './problem-words.ts';

const choices = [
  ['never', 'filesBackupNever'],
  ['day', 'filesBackupDay'],
  ['week', 'filesBackupWeek'],
  ['month', 'filesBackupMonth'],
] as const satisfies readonly (readonly [BackupEvery, MessageKey])[];

// A browser that asks has done so by then; one that cannot ask may never answer.
const asksWithinMs = 1000;

/** How often a copy is made. Buttons and not a choice that follows the arrow keys: the browser may ask at each press. */
export function BackupChoice({ doings }: { doings: TransferDoings }) {
  const words = useWords();
  const id = useId();
  const [backups, setBackups] = useState<Backups>();
  const [said, setSaid] = useState('');
  const asked = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    void doings.backups().then(setBackups, console.error);
    return () => clearTimeout(asked.current);
  }, [doings]);

  const choose = async (every: BackupEvery) => {
    const waiting = setTimeout(() => setSaid(words('filesBackupNotAllowed')), asksWithinMs);
    const onAnswer = () => {
      clearTimeout(waiting);
      setSaid('');
    };
    clearTimeout(asked.current);
    asked.current = waiting;
    setSaid('');
    try {
      // First of all, and with nothing awaited before: the browser asks the reader only within their click.
      const outcome = await doings.backUpEvery(every, onAnswer);
      onAnswer();
      const now = await doings.backups();
      setBackups(now);
      if (outcome === 'denied') setSaid(words('filesBackupDenied'));
      else if (outcome === 'done') setSaid(words('filesBackupSet'));
    } catch (error) {
      onAnswer();
      console.error(error);
      setSaid(problemInWords(words, 'broken'));
    }
  };

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words('filesBackupTitle')}</h3>
      <p>{words('filesBackupWhat')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that act at once. */}
      <div class="files-choices" role="group" aria-label={words('filesBackupHowOften')}>
        {choices.map(([every, name]) => (
          <button
            key={every}
            type="button"
            class="button"
            aria-pressed={backups?.every === every}
            onClick={() => void choose(every)}
          >
            {words(name)}
          </button>
        ))}
      </div>
      <div role="status" class="files-said">
        {said !== '' && <p>{said}</p>}
        {backups?.failed && <p class="files-warning">{words('filesBackupFailed')}</p>}
        {backups && (backups.last !== undefined || backups.every !== 'never') && (
          <p>
            {backups.last === undefined
              ? words('filesBackupNone')
              : words('filesBackupLast', timeInWords(backups.last, words('languageTag')))}
          </p>
        )}
      </div>
    </section>
  );
}
