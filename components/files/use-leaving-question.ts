import { useLayoutEffect } from 'preact/hooks';

/** Has the browser ask before the page is left or loaded anew while something runs that would end with it. */
export function useLeavingQuestion(isRunning: boolean): void {
  // At once: a question that outlives what it asks for would be a lie.
  useLayoutEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isRunning]);
}
