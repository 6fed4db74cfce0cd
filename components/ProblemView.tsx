import { type NoBrief, problemWords } from './problem-words.ts';
import { useWords } from './words.ts';

// A busy page may be done by now; of the others a second look gives the same.
const worthAnotherTry = new Set<NoBrief>(['page-silent', 'failed']);

/** Why there is no brief, and what the reader can do. */
export function ProblemView(props: { problem: NoBrief; onRetry(): void; onOpenList(): void }) {
  const words = useWords();
  const { what, next } = problemWords[props.problem];
  return (
    <main class="problem">
      <h1>{words(what)}</h1>
      <p>{words(next)}</p>
      <div class="buttons">
        {worthAnotherTry.has(props.problem) && (
          <button type="button" class="button" onClick={props.onRetry}>
            {words('tryAgain')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={props.onOpenList}>
          {words('readingList')}
        </button>
      </div>
    </main>
  );
}
