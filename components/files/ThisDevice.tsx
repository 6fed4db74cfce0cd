import { useEffect, useId, useState } from 'preact/hooks';
import type { KeepingDoings } from '../keeping-doings.ts';
import { useWords } from '../words.ts';

/** Whether the browser promised to keep the list, and the end of the list. */
export function ThisDevice(props: { doings: KeepingDoings; total: number; onErase(): void }) {
  const words = useWords();
  const id = useId();
  const { doings, total, onErase } = props;
  const [isLasting, setIsLasting] = useState<boolean>();
  const [isDenied, setIsDenied] = useState(false);

  useEffect(() => {
    void doings.isLasting().then(setIsLasting, console.error);
  }, [doings]);

  const ask = async () => {
    const promised = await doings.askToLast().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    setIsLasting(promised);
    setIsDenied(!promised);
  };
  if (isLasting === undefined && total === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words('filesDeviceTitle')}</h3>
      <div role="status" class="files-said">
        {isLasting !== undefined && <p>{words(isLasting ? 'filesLasting' : 'filesNotLasting')}</p>}
        {isDenied && <p>{words('filesLastingDenied')}</p>}
      </div>
      <p class="files-doings">
        {isLasting === false && (
          <button type="button" class="button" onClick={() => void ask()}>
            {words('filesLastingAsk')}
          </button>
        )}
        {total > 0 && (
          <button type="button" class="button" onClick={onErase}>
            {words('filesErase')}
          </button>
        )}
      </p>
    </section>
  );
}
