import { useWords } from './words.ts';

/** Shown only where a page takes longer than the eye. */
export function Busy() {
  const words = useWords();
  return (
    <main class="problem">
      <p role="status" class="busy">
        {words('reading')}
      </p>
    </main>
  );
}
