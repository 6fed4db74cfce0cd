import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words.ts';

/** The one place where a view says what just happened, to eye and ear alike. */
export function Status({ said }: { said: MessageKey | undefined }) {
  const words = useWords();
  return (
    <p class="status" role="status">
      {said && words(said)}
    </p>
  );
}
