import { type ListProblem, listProblemWords } from './stories-doings.ts';
import { useWords } from './words.ts';

/** Why the list or a story cannot be shown, and what to do about it. */
export function StoriesProblem({ problem, onRetry }: { problem: ListProblem; onRetry?: () => void }) {
  const words = useWords();
  const { what, next } = listProblemWords[problem];
  return (
    <div class="stories-problem">
      <h2>{words(what)}</h2>
      <p>{words(next)}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {words('storiesTryAgain')}
        </button>
      )}
    </div>
  );
}
